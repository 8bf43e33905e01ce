using Education.Reading.Language;

namespace Education.Reading.Segmentation;

/// <summary>Decides whether a run of terminators ends its sentence.</summary>
internal readonly ref struct Boundary(ReadOnlySpan<char> text, LanguageRules rules)
{
    private const WordRoles Abbreviations =
        WordRoles.BeforeName | WordRoles.BeforeNumber | WordRoles.BeforeStarter | WordRoles.BeforeCapital;

    private readonly ReadOnlySpan<char> _text = text;

    public bool IsEnd(in TerminatorRun run, in LastToken last, in SentenceSoFar sentence)
    {
        var next = NextSign.After(_text, run.CloserEnd);
        if (next.IsEndOfText) return true;
        if (next.Kind == CharKind.Bullet) return true;
        if (InsideBrackets(run)) return false;
        if (!next.Spaced) return IsEndWithoutSpace(run, last, next);
        if (next.IsPause) return false;
        if (run.Dots > 1 && !run.Strong) return IsEndAfterDots(run, next);
        if (!run.Strong && last.End == run.Start) return IsEndAfterStop(run, last, next, sentence);
        return next.CanOpen || (next.IsLower && IsEndBeforeLower(run, last, sentence));
    }

    private bool InsideBrackets(in TerminatorRun run) =>
        run.HasClosers && run.Start > 0 && _text[run.End] is ']' or ')' && _text[run.Start - 1] is '[' or '(';

    private bool IsEndWithoutSpace(in TerminatorRun run, in LastToken last, in NextSign next)
    {
        if (run.HasClosers || next.At >= _text.Length || !next.IsCapital || last.End != run.Start) return false;
        if (last.Kind == TokenKind.Word)
            return last.Letters > 1 && !last.AllCapitals && !last.Is(WordRoles.BeforeName | WordRoles.BeforeStarter) && !next.IsInitial;
        return last.Kind == TokenKind.Number && last.Letters == 0 && !next.IsInitial;
    }

    // Three full stops leave words out; a fourth ends the sentence. "I" is a capital anywhere.
    private static bool IsEndAfterDots(in TerminatorRun run, in NextSign next) =>
        next.CanOpen && (run.Dots > 3 || !next.IsPronounI);

    private bool IsEndAfterStop(in TerminatorRun run, in LastToken last, in NextSign next, in SentenceSoFar sentence)
    {
        if (last.Kind == TokenKind.Number) return IsEndAfterNumber(last, next, sentence);
        if (last.Kind == TokenKind.Address) return next.CanOpen;
        var abbreviation = last.Roles & Abbreviations;
        // "sat." and "sun." in small letters are words first.
        if (!last.Capital && last.Band > 0) abbreviation &= WordRoles.BeforeNumber | WordRoles.BeforeCapital;
        if (last.Dotted && abbreviation == WordRoles.None) abbreviation = WordRoles.BeforeStarter;
        if (abbreviation != WordRoles.None) return IsEndAfterAbbreviation(abbreviation, next, sentence);
        if (last.Letters == 1) return IsEndAfterLetter(last, next, sentence);
        return next.CanOpen || (next.IsLower && IsEndBeforeLower(run, last, sentence));
    }

    private bool IsEndAfterAbbreviation(WordRoles abbreviation, in NextSign next, in SentenceSoFar sentence)
    {
        if ((abbreviation & WordRoles.BeforeName) != WordRoles.None) return false;
        if ((abbreviation & WordRoles.BeforeNumber) != WordRoles.None && !next.IsDigit && next.CanOpen) return true;
        if ((abbreviation & WordRoles.BeforeStarter) != WordRoles.None) return next.IsCapital && StartsSentence(next);
        if ((abbreviation & WordRoles.BeforeCapital) == WordRoles.None || next.IsLower) return false;
        var onlyATime = sentence.StartsWithPreposition && sentence.Words <= 2 && sentence.Tokens <= 3;
        return next.CanOpen && !next.IsDigit && !onlyATime;
    }

    private bool IsEndAfterNumber(in LastToken last, in NextSign next, in SentenceSoFar sentence)
    {
        if (sentence.Tokens == 1 && last.Length <= 3 && sentence.Words == 0) return false;
        if (rules.StopMakesOrdinal && last.Digits <= 2 && last.Letters == 0) return next.IsCapital && StartsSentence(next);
        return next.CanOpen;
    }

    private bool IsEndAfterLetter(in LastToken last, in NextSign next, in SentenceSoFar sentence)
    {
        if (sentence.Tokens == 1 && !last.Capital) return false;
        if (!last.Capital) return next.CanOpen;
        return next.IsCapital && (sentence.EndsWithNamedLetter || StartsSentence(next));
    }

    private static bool IsEndBeforeLower(in TerminatorRun run, in LastToken last, in SentenceSoFar sentence)
    {
        if (run.HasClosers || last.End != run.Start) return false;
        if (sentence.StartsLower) return true;
        // "Yahoo! in" is a name; "Is it safe? yes." and "I rested. it helped." are not.
        return run.Strong ? !last.Capital || sentence.Words == 1 : last.Band > 0 && !last.Capital;
    }

    private bool StartsSentence(in NextSign next)
    {
        WordScan.Word(_text, next.FirstLetter, out var word);
        return (rules.Lexicon.Find(word.Hash).Roles & (WordRoles.Starter | WordRoles.BeforeName)) != WordRoles.None;
    }
}
