namespace Education.Lessons.Checks;

/// <summary>Tells a place that a template holds free from words that an author wrote: its whole text stands in round brackets.</summary>
internal static class Placeholder
{
    /// <summary>True for <c>(What do you ask?)</c>. A single word in brackets, as in a cell of a table, may be meant.</summary>
    public static bool Is(string text) =>
        text is ['(', .., ')'] && text.IndexOf(')', StringComparison.Ordinal) == text.Length - 1 && text.Contains(' ', StringComparison.Ordinal);
}
