namespace Education.Reading.Segmentation;

/// <summary>
/// The number or letter before a list item: "1.", "1)", "1.)", "a.". Once a sentence has opened with one, the next number in line
/// opens the next item even where the item before has no full stop.
/// </summary>
internal readonly struct ListMarker
{
    private readonly int _value;
    private readonly bool _letter;

    private ListMarker(int value, bool letter)
    {
        _value = value;
        _letter = letter;
    }

    public bool Exists => _value > 0;

    /// <summary>The marker that <paramref name="token"/> is; none where it is not followed by marker signs and a space.</summary>
    public static ListMarker At(ReadOnlySpan<char> text, in Token token)
    {
        var after = token.End;
        if (after >= text.Length || text[after] is not ('.' or ')')) return default;
        if (text[after] == '.' && after + 1 < text.Length && text[after + 1] == ')') after++;
        if (after + 1 >= text.Length || !CharKinds.IsSpace(text[after + 1])) return default;
        var marker = Value(text.Slice(token.Start, token.Length));
        // "I." and "A." with a capital are more often initials; a marker in small letters begins its list at a.
        return marker;
    }

    /// <summary>Whether <paramref name="token"/> is the marker that follows this one.</summary>
    public bool IsNext(ReadOnlySpan<char> text, in Token token)
    {
        if (_value == 0 || token.Length > 3) return false;
        var next = At(text, token);
        return next._value == _value + 1 && next._letter == _letter;
    }

    private static ListMarker Value(ReadOnlySpan<char> written)
    {
        if (written.Length == 1 && written[0] is >= 'a' and <= 'z') return new ListMarker(written[0] - 'a' + 1, letter: true);
        return written.Length <= 3 && int.TryParse(written, System.Globalization.NumberStyles.None, null, out var value)
            ? new ListMarker(value, letter: false)
            : default;
    }
}
