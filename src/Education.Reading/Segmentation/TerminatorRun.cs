namespace Education.Reading.Segmentation;

/// <summary>A run of marks that may end a sentence, such as "." or "?!" or ". . .", and the closing quotes and brackets after it.</summary>
internal readonly ref struct TerminatorRun
{
    private TerminatorRun(int start, int end, int dots, bool strong)
    {
        Start = start;
        End = end;
        Dots = dots;
        Strong = strong;
    }

    public int Start { get; }

    /// <summary>Offset after the marks.</summary>
    public int End { get; }

    /// <summary>Offset after the closing quotes and brackets.</summary>
    public int CloserEnd { get; private init; }

    /// <summary>Full stops in the run; three for the one-character ellipsis.</summary>
    public int Dots { get; }

    /// <summary>There is a question or exclamation mark in it.</summary>
    public bool Strong { get; }

    public bool HasClosers => CloserEnd > End;

    public static TerminatorRun At(ReadOnlySpan<char> text, int start)
    {
        var dots = 0;
        var strong = false;
        var end = start;
        while (end < text.Length)
        {
            var c = text[end];
            if (c == '.') dots++;
            else if (c == '…') dots += 3;
            else if (c is '!' or '?') strong = true;
            else if (!(c is ' ' or '\u00A0' && dots > 0 && end + 1 < text.Length && text[end + 1] == '.')) break;
            end++;
        }

        return new TerminatorRun(start, end, dots, strong) { CloserEnd = Closers(text, end) };
    }

    private static int Closers(ReadOnlySpan<char> text, int end)
    {
        while (end < text.Length)
        {
            var c = text[end];
            if (c is ')' or ']' or '}' or '”' or '»' or '’' or '‹' or '›' or '*' or '_') end++;
            else if (c is '"' or '\'' or '“' or '‘' && ClosesHere(text, end)) end++;
            else if (c is ' ' or '\u00A0' or '\u202F' && end + 1 < text.Length && text[end + 1] is '»') end += 2;
            else break;
        }

        return end;
    }

    // A straight quote (and the German closing “) opens when a letter follows and closes otherwise.
    private static bool ClosesHere(ReadOnlySpan<char> text, int at) =>
        at + 1 >= text.Length || CharKinds.Of(text[at + 1]) is not (CharKind.Letter or CharKind.Digit);
}
