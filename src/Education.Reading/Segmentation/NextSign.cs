namespace Education.Reading.Segmentation;

/// <summary>What stands after a mark that may end a sentence, seen through opening quotes and brackets.</summary>
internal readonly struct NextSign
{
    private NextSign(int at, int firstLetter, bool spaced, CharKind kind)
    {
        At = at;
        FirstLetter = firstLetter;
        Spaced = spaced;
        Kind = kind;
    }

    /// <summary>Offset of the first character that is not a space.</summary>
    public int At { get; }

    /// <summary>Offset of the first letter or digit behind opening signs.</summary>
    public int FirstLetter { get; }

    /// <summary>There is a space before it.</summary>
    public bool Spaced { get; }

    /// <summary>Kind of the first character that is not a space.</summary>
    public CharKind Kind { get; }

    public bool IsEndOfText { get; private init; }

    public bool IsCapital { get; private init; }

    public bool IsLower { get; private init; }

    public bool IsDigit { get; private init; }

    /// <summary>The English "I", alone or as in "I'm".</summary>
    public bool IsPronounI { get; private init; }

    /// <summary>A capital and a full stop.</summary>
    public bool IsInitial { get; private init; }

    /// <summary>A comma or other pause follows, so the sentence goes on.</summary>
    public bool IsPause { get; private init; }

    /// <summary>A sentence can begin here.</summary>
    public bool CanOpen => IsCapital || IsDigit || (!IsLower && !IsPause);

    public static NextSign After(ReadOnlySpan<char> text, int end)
    {
        var at = end;
        while (at < text.Length && CharKinds.IsSpace(text[at])) at++;
        if (at == text.Length) return new NextSign(at, at, spaced: true, CharKind.Space) { IsEndOfText = true };
        var first = at;
        while (first < text.Length && CharKinds.Of(text[first]) is CharKind.Opener or CharKind.Quote or CharKind.Apostrophe) first++;
        var letter = first < text.Length ? text[first] : '\0';
        var following = first + 1 < text.Length ? text[first + 1] : '\0';
        var isLetter = CharKinds.IsLetter(letter);
        return new NextSign(at, first, at > end, CharKinds.Of(text[at]))
        {
            IsCapital = isLetter && CharKinds.IsUpper(letter),
            IsLower = isLetter && char.IsLower(letter),
            IsDigit = CharKinds.IsDigit(letter),
            IsPronounI = letter == 'I' && !CharKinds.IsLetter(following),
            IsInitial = isLetter && following == '.',
            IsPause = text[at] is ',' or ';' or ':' or '-' or '–' or '—' or ')' or ']' or '&' or '/' or '=' or '+' or '%',
        };
    }
}
