namespace Education.Reading.Phrases;

/// <summary>
/// Turns a small regular expression (letters, groups, alternatives, ?, character sets, \w+ and \d+) into all the phrases that it stands
/// for, so that they can be looked up word by word instead of searched for. \w+ and \d+ become <see cref="AnyWord"/>.
/// </summary>
internal ref struct PhrasePattern
{
    /// <summary>Stands for any one word or number.</summary>
    public const string AnyWord = "*";

    private readonly ReadOnlySpan<char> _pattern;
    private int _at;

    private PhrasePattern(ReadOnlySpan<char> pattern) => _pattern = pattern;

    /// <exception cref="InvalidDataException">The pattern uses a form that is not known.</exception>
    public static IReadOnlyList<string> Expand(string pattern)
    {
        var reader = new PhrasePattern(pattern);
        var phrases = reader.Alternatives();
        if (reader._at < pattern.Length) throw new InvalidDataException($"The pattern {pattern} has a bracket too many.");
        return phrases;
    }

    private List<string> Alternatives()
    {
        var all = new List<string>();
        var current = new List<string> { "" };
        while (_at < _pattern.Length && _pattern[_at] != ')')
        {
            if (_pattern[_at] == '|')
            {
                _at++;
                all.AddRange(current);
                current = [""];
                continue;
            }

            var part = Part();
            if (_at < _pattern.Length && _pattern[_at] == '?')
            {
                _at++;
                part.Add("");
            }

            current = [.. from head in current from tail in part select head + tail];
        }

        all.AddRange(current);
        return all;
    }

    private List<string> Part()
    {
        var c = _pattern[_at++];
        switch (c)
        {
            case '(':
                var inner = Alternatives();
                _at++;
                return inner;
            case '[':
                var set = Set();
                return set;
            case '\\':
                _at += 2;
                return [AnyWord];
            default:
                return [c.ToString()];
        }
    }

    private List<string> Set()
    {
        var set = new List<string>();
        while (_pattern[_at] != ']') set.Add(_pattern[_at++].ToString());
        _at++;
        return set;
    }
}
