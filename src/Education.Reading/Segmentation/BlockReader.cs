using Education.Reading.Language;

namespace Education.Reading.Segmentation;

/// <summary>
/// Reads one block of text from left to right, once, and hands out its words, numbers, addresses and sentence ends.
/// It lives on the stack and allocates nothing.
/// </summary>
internal ref struct BlockReader
{
    private readonly ReadOnlySpan<char> _text;
    private readonly Lexicon _lexicon;
    private readonly Boundary _boundary;
    private readonly bool _linesAreItems;
    private int _at;
    private int _sentenceStart;
    private int _tokensInSentence;
    private int _wordsInSentence;
    private int _bracketEnd;
    private bool _startsLower;
    private bool _firstIsPreposition;
    private ListMarker _marker;
    private LastToken _last;
    private WordRoles _rolesBeforeLast;

    public BlockReader(ReadOnlySpan<char> text, LanguageRules rules)
    {
        _text = text;
        _lexicon = rules.Lexicon;
        _boundary = new Boundary(text, rules);
        _sentenceStart = -1;
        _bracketEnd = -1;
        _linesAreItems = Lines.AreItems(text);
    }

    /// <summary>The next token; false at the end of the block. The last token of a block with text is a sentence end.</summary>
    public bool Read(out Token token)
    {
        while (_at < _text.Length)
        {
            var c = _text[_at];
            // Most of what parts two words, and most of what begins one, needs no table.
            if (c == ' ')
            {
                _at++;
                continue;
            }

            if (char.IsAsciiLetter(c)) return ReadToken(CharKind.Letter, out token);
            var kind = CharKinds.Of(c);
            switch (kind)
            {
                case CharKind.Letter:
                case CharKind.Digit:
                    return ReadToken(kind, out token);
                case CharKind.Space:
                    _at++;
                    continue;
                default:
                    if (ReadSign(kind, out token)) return true;
                    continue;
            }
        }

        return EndSentence(_text.Length, out token);
    }

    private bool ReadToken(CharKind kind, out Token token)
    {
        if (_sentenceStart < 0) _sentenceStart = _at;
        if (kind == CharKind.Letter) WordScan.Word(_text, _at, out token);
        else WordScan.Number(_text, _at, out token);
        // Nearly every word has a space after it, and then it is no address.
        if (token.End < _text.Length && _text[token.End] != ' ' && WebAddress.Length(_text, token, _lexicon) is > 0 and var length)
        {
            token.Kind = TokenKind.Address;
            token.Length = length;
        }

        if (_marker.IsNext(_text, token) && _wordsInSentence > 0) return EndSentence(token.Start, out token);
        if (_tokensInSentence == 0) ReadFirst(ref token);
        if (token.Kind == TokenKind.Word)
        {
            token.Lexeme = Look(token);
            if (token.StemHash != 0 && token.Lexeme.Band == 0) token.Lexeme.Band = _lexicon.Find(token.StemHash).Band;
            if (_wordsInSentence++ == 0)
            {
                _startsLower = !token.Capital;
                _firstIsPreposition = token.Is(WordRoles.Preposition);
            }
        }

        _tokensInSentence++;
        _rolesBeforeLast = _tokensInSentence == 1 ? WordRoles.None : _last.Roles;
        _last.Take(token);
        _at = token.End;
        return true;
    }

    // "Doin'" and "issuers'" may stand in the table with their sign, which is otherwise taken for a quote.
    private readonly Lexeme Look(in Token token)
    {
        if (token.End < _text.Length && _text[token.End] is '\'' or '’')
        {
            var signed = _lexicon.Find(WordScan.Hash(_text[token.Start..(token.End + 1)]));
            if ((signed.Roles & WordRoles.Exception) != WordRoles.None) return signed;
        }

        return _lexicon.Find(token.Hash);
    }

    private void ReadFirst(ref Token token)
    {
        var marker = ListMarker.At(_text, token);
        if (!marker.Exists) return;
        token.Kind = TokenKind.Number;
        _marker = marker;
    }

    private bool ReadSign(CharKind kind, out Token token)
    {
        token = default;
        var at = _at++;
        switch (kind)
        {
            case CharKind.Terminator:
                return EndAtTerminator(at, out token);
            case CharKind.NewLine:
                return _tokensInSentence > 0 && (_linesAreItems || Lines.ItemFollows(_text, at)) && EndSentence(at, out token);
            case CharKind.Bullet:
                if (_tokensInSentence > 0)
                {
                    _at = at;
                    return EndSentence(at, out token);
                }

                break;
            case CharKind.Opener:
                if (_tokensInSentence > 0 && _text[at] == '(' && _bracketEnd < at) _bracketEnd = Brackets.CloserOf(_text, at);
                break;
        }

        if (_sentenceStart < 0) _sentenceStart = at;
        return false;
    }

    private bool EndAtTerminator(int at, out Token token)
    {
        token = default;
        if (_sentenceStart < 0) _sentenceStart = at;
        var run = TerminatorRun.At(_text, at);
        _at = run.End;
        if (_tokensInSentence == 0 || run.CloserEnd <= _bracketEnd) return false;
        var sentence = new SentenceSoFar(_wordsInSentence, _tokensInSentence, _startsLower, _firstIsPreposition)
        {
            EndsWithNamedLetter = (_rolesBeforeLast & WordRoles.LetterNoun) != WordRoles.None,
        };
        if (!_boundary.IsEnd(run, _last, sentence)) return false;
        _at = run.CloserEnd;
        return EndSentence(run.CloserEnd, out token);
    }

    private bool EndSentence(int end, out Token token)
    {
        token = default;
        if (_tokensInSentence == 0) return false;
        while (end > _sentenceStart && CharKinds.IsSpace(_text[end - 1])) end--;
        token = new Token { Kind = TokenKind.SentenceEnd, Start = _sentenceStart, Length = end - _sentenceStart };
        _sentenceStart = -1;
        _tokensInSentence = 0;
        _wordsInSentence = 0;
        return true;
    }
}
