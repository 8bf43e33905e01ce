using Education.Reading.Language;
using Education.Reading.Phrases;

namespace Education.Reading.Marks.Rules;

/// <summary>R04, R10, R12, R16, R17: the phrases of the language's phrase book.</summary>
internal sealed class MarkedPhrases : PageRule
{
    private const byte MostCommon = 1;
    private const int NegationReach = 3;

    public override void OnSentence(in SentenceView sentence, MarkSink sink)
    {
        if (!sentence.Has(WordRoles.PhraseHead)) return;
        var tokens = sentence.Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].Is(WordRoles.PhraseHead)) continue;
            var last = sentence.Rules.Phrases.Match(tokens, i, out var phrase);
            if (phrase is null) continue;
            Mark(sentence, (i, last), phrase, sink);
            i = last;
        }
    }

    private static void Mark(in SentenceView sentence, (int First, int Last) at, Phrase phrase, MarkSink sink)
    {
        var frightens = phrase.Rule is MarkRule.NoceboPhrase or MarkRule.Blame;
        if (frightens && sentence.Passage.Voice == PassageVoice.Quoted) return;
        var severity = phrase.Severity;
        if (frightens && IsDenied(sentence, at.First)) severity = MarkSeverity.Note;
        if (phrase.Rule == MarkRule.UncommonWord && at.First == at.Last && sentence.Tokens[at.First].Lexeme.Band == MostCommon)
            severity = MarkSeverity.Note;
        var written = sentence.Written(at.First, at.Last);
        sink.Add(phrase.Rule, severity, sentence.Across(at.First, at.Last), (Reason(phrase, written), $"Try: {phrase.Suggestion}."));
    }

    // "Your back has not crumbled": the word still stays in the reader's mind, but it is no claim.
    private static bool IsDenied(in SentenceView sentence, int first)
    {
        for (var i = Math.Max(0, first - NegationReach); i < first; i++)
            if (sentence.Tokens[i].Is(WordRoles.Negation)) return true;
        return false;
    }

    private static string Reason(Phrase phrase, string written) => phrase.Rule switch
    {
        MarkRule.UncommonWord => $"“{written}” has a plainer swap ({phrase.Source}).",
        MarkRule.NoceboPhrase => $"“{written}” can frighten and make pain worse ({phrase.Source}).",
        MarkRule.Blame => $"“{written}” blames, or promises more than anyone can keep ({phrase.Source}).",
        MarkRule.Numbers => $"“{written}” asks the reader for a sum ({phrase.Source}).",
        _ => $"“{written}” says nothing by itself ({phrase.Source}).",
    };
}
