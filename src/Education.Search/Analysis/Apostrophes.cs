namespace Education.Search.Analysis;

/// <summary>The signs that people leave out when they type: "cant" is "can't".</summary>
internal static class Apostrophes
{
    /// <summary>The text without them, straight or curly.</summary>
    public static string Without(string text) =>
        text.Replace("'", "", StringComparison.Ordinal).Replace("\u2019", "", StringComparison.Ordinal);
}
