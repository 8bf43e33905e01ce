using Education.Search.Coding;

namespace Education.Search.Format;

/// <summary>A sorted list of words: each is written as how many characters of the one before it drops, and what it puts in their place.</summary>
internal sealed class FrontCoding(int textWidth)
{
    private const int Longest = 9;
    private const int Depths = 3;
    private readonly TextModel _text = new(textWidth);
    private readonly NumberModel _dropped = new((Longest + 1) * Depths);
    private string _last = "";
    private int _shared;

    /// <summary>How many UTF-16 units two words have in common at their start, whole characters only.</summary>
    public static int Shared(string last, string next)
    {
        var shared = last.AsSpan().CommonPrefixLength(next);
        return shared > 0 && char.IsHighSurrogate(next[shared - 1]) ? shared - 1 : shared;
    }

    /// <summary>Keeps what was learnt until now: it is not forgotten.</summary>
    public void Remember()
    {
        _text.Remember();
        _dropped.Remember();
    }

    /// <summary>Forgets what was learnt and the last word, for a new file.</summary>
    public void Forget()
    {
        _text.Forget();
        _dropped.Forget();
        _last = "";
        _shared = 0;
    }

    /// <summary>Codes the next word.</summary>
    public string Word(BitCoder coder, string word)
    {
        // Words after a short ending drop little; deep in a family of words the next one stays in it.
        var kind = Math.Min(_last.Length - _shared, Longest) + ((Longest + 1) * Math.Min(Depths - 1, _shared / Depths));
        var dropped = _dropped.Number(coder, kind, _last.Length - Shared(_last, word));
        _shared = Math.Clamp(_last.Length - dropped, 0, _last.Length);
        _last = _text.Text(coder, word, _last.AsSpan(0, _shared), _shared < _last.Length ? _last[_shared] : '\u0001');
        return _last;
    }
}
