namespace Education.Lessons;

/// <summary>Reads one entry of <c>need</c>.</summary>
public static class CoverageNeed
{
    /// <summary>The row and the part; the part is empty when the entry names none.</summary>
    public static (string Row, string Part) Split(string need)
    {
        int hash = need.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? (need, "") : (need[..hash], need[(hash + 1)..]);
    }
}
