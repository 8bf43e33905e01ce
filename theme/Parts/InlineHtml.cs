namespace Education.Theme.Parts;

/// <summary>Ready HTML where only running text may stand, as in a label.</summary>
public static class InlineHtml
{
    private const string Start = "<p>";
    private const string End = "</p>";

    /// <summary>The HTML of one paragraph without the paragraph around it; other HTML as it is.</summary>
    public static string Of(string html)
    {
        string trimmed = html.Trim();
        return trimmed.StartsWith(Start, StringComparison.Ordinal) && trimmed.EndsWith(End, StringComparison.Ordinal)
            && trimmed.LastIndexOf(Start, StringComparison.Ordinal) == 0
            ? trimmed[Start.Length..^End.Length]
            : trimmed;
    }
}
