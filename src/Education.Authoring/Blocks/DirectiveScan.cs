using Education.Authoring.Lessons;

namespace Education.Authoring.Blocks;

/// <summary>Walks through the words of one comment.</summary>
internal sealed class DirectiveScan(PageDraft page, int start, int end)
{
    // Boxes have the same few names, options and ids on every page.
    private readonly SharedWords _words = page.Desk.Words;
    private readonly string _text = page.Body;
    private int _at = start;

    /// <summary>Everything up to the next white space or equals sign.</summary>
    public string Word()
    {
        SkipSpace();
        int from = _at;
        while (_at < end && !char.IsWhiteSpace(_text[_at]) && _text[_at] != '=')
        {
            _at++;
        }

        return _words.One(_text.AsSpan(from.._at));
    }

    public DirectiveOption[] Options()
    {
        var options = new List<DirectiveOption>();
        for (SkipSpace(); _at < end; SkipSpace())
        {
            int from = _at;
            string name = Word();
            string value = _at < end && _text[_at] == '=' ? Value() : "";
            options.Add(new DirectiveOption(name, value, page.At(from, _at - 1)));
        }

        return [.. options];
    }

    private string Value()
    {
        _at++;
        if (_at < end && _text[_at] == '"')
        {
            int close = _text.IndexOf('"', _at + 1, end - _at - 1);
            close = close < 0 ? end : close;
            string quoted = _text[(_at + 1)..close];
            _at = Math.Min(close + 1, end);
            return string.Join(' ', quoted.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }

        int from = _at;
        while (_at < end && !char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }

        return _words.One(_text.AsSpan(from.._at));
    }

    private void SkipSpace()
    {
        while (_at < end && char.IsWhiteSpace(_text[_at]))
        {
            _at++;
        }
    }
}
