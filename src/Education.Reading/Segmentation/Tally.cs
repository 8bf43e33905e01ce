using System.Runtime.CompilerServices;
using Education.Reading.Language;

namespace Education.Reading.Segmentation;

/// <summary>Adds up the tokens of a block.</summary>
internal ref struct Tally(ReadOnlySpan<char> text, LanguageRules rules)
{
    private readonly ReadOnlySpan<char> _text = text;
    private const int LongWord = 6;
    private const byte CommonBand = 2;
    private int _sentences;
    private int _words;
    private int _wordsInSentence;
    private int _syllables;
    private int _letters;
    private int _characters;
    private int _oneSyllable;
    private int _polysyllables;
    private int _fogWords;
    private int _longWords;
    private int _unfamiliar;
    private int _newUnfamiliar;
    private int _rare;
    private int _names;
    private int _pronouns;
    private int _subordinators;
    private int _functionWords;
    private RecentWords _recent;

    public readonly TextCounts Counts => new()
    {
        Sentences = _sentences,
        Words = _words,
        Syllables = _syllables,
        Letters = _letters,
        Characters = _characters,
        OneSyllableWords = _oneSyllable,
        Polysyllables = _polysyllables,
        FogWords = _fogWords,
        LongWords = _longWords,
        UnfamiliarWords = _unfamiliar,
        NewUnfamiliarWords = _newUnfamiliar,
        RareWords = _rare,
        Names = _names,
        Pronouns = _pronouns,
        Subordinators = _subordinators,
        FunctionWords = _functionWords,
    };

    public void Add(in Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.Word:
                AddWord(token);
                break;
            case TokenKind.Number:
                _characters += token.Letters + token.Digits;
                break;
            case TokenKind.SentenceEnd:
                if (_wordsInSentence > 0) _sentences++;
                _wordsInSentence = 0;
                break;
            case TokenKind.Address:
                break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddRoles(in Token token, bool opensSentence)
    {
        var roles = token.Lexeme.Roles;
        if (token.Capital && !opensSentence && (roles & WordRoles.Pronoun) == WordRoles.None) _names++;
        else if (token.Lexeme.Band is 0 or > CommonBand) _rare++;
        if ((roles & WordRoles.Pronoun) != WordRoles.None) _pronouns++;
        if ((roles & WordRoles.Subordinator) != WordRoles.None) _subordinators++;
        if ((roles & WordRoles.Function) != WordRoles.None) _functionWords++;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddHard(in Token token, bool opensSentence)
    {
        if (HardWords.IsFog(_text, token, opensSentence, rules.Lexicon)) _fogWords++;
        if (!rules.HasFamiliarWords || HardWords.IsFamiliar(token, opensSentence)) return;
        _unfamiliar++;
        if (RecentWords.Add(ref _recent, _newUnfamiliar, token.Hash)) _newUnfamiliar++;
    }

    private void AddWord(in Token token)
    {
        var syllables = token.Syllables;
        _words++;
        _wordsInSentence++;
        _syllables += syllables;
        _letters += token.Letters;
        _characters += token.Letters;
        if (syllables == 1) _oneSyllable++;
        if (syllables > 2) _polysyllables++;
        if (token.Letters > LongWord) _longWords++;
        AddHard(token, opensSentence: _wordsInSentence == 1);
        AddRoles(token, opensSentence: _wordsInSentence == 1);
    }
}
