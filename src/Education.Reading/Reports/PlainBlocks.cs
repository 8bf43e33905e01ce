using Education.Reading.Marks;

namespace Education.Reading.Reports;

/// <summary>Cuts plain text into passages: a blank line parts two blocks, a single line break does not.</summary>
public static class PlainBlocks
{
    /// <summary>The blocks of a text, as paragraphs, in order.</summary>
    /// <param name="text">Plain text with LF or CRLF line ends.</param>
    public static IReadOnlyList<ReadingPassage> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var passages = new List<ReadingPassage>();
        int start = -1, end = 0, at = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                Take(text, passages, start, end);
                start = -1;
            }
            else
            {
                if (start < 0) start = at;
                end = at + line.Length;
            }

            at += line.Length;
            at += at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n' ? 2 : 1;
        }

        Take(text, passages, start, end);
        return passages;
    }

    private static void Take(string text, List<ReadingPassage> passages, int start, int end)
    {
        if (start >= 0) passages.Add(new ReadingPassage(PassageKind.Paragraph, text[start..end]));
    }
}
