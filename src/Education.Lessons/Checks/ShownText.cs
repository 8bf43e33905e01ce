using Education.Lessons.Findings;

namespace Education.Lessons.Checks;

/// <summary>A text beside the running text of pages: a value of front matter or of a data file, the words of a figure or of the options of a box.</summary>
/// <param name="Text">The words.</param>
/// <param name="Where">The place of the whole value, quotation marks included.</param>
internal sealed record ShownText(string Text, SourceSpan Where) : IPlacedText
{
    /// <summary>The exact place where the value stands in its file letter for letter; that of the whole value where it is folded or has escapes.</summary>
    public SourceSpan Span(int start, int length)
    {
        int quotes = (Where.EndColumn - Where.Column - Text.Length) / 2;
        if (Where.EndLine != Where.Line || quotes is not (0 or 1) || Where.EndColumn - Where.Column != Text.Length + (2 * quotes))
        {
            return Where;
        }

        int column = Where.Column + quotes + start;
        return Where with { Column = column, EndColumn = column + length };
    }
}
