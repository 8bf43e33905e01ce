using Education.Reading.Language;
using Education.Reading.Segmentation;

namespace Education.Reading.Marks.Rules;

/// <summary>R06: an acronym that is not spelled out where it is first used.</summary>
internal sealed class Acronyms : PageRule
{
    private const int Longest = 6;
    private readonly HashSet<ulong> _met = [];

    public override void OnSentence(in SentenceView sentence, MarkSink sink)
    {
        if (sentence.Capitals == 0) return;
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            ref readonly var token = ref sentence.Tokens[i];
            if (!token.AllCapitals || token.Letters is < 2 or > Longest || token.Kind != TokenKind.Word) continue;
            if (token.Is(WordRoles.KnownAcronym) || IsRomanNumber(sentence, token) || IsShouted(sentence, i)) continue;
            if (!_met.Add(token.Hash) || IsExplained(sentence, i)) continue;
            var written = sentence.Written(i, i);
            sink.Add(
                MarkRule.Acronym,
                MarkSeverity.Error,
                sentence.Across(i, i),
                ($"“{written}” is not spelled out where it is first used.", $"Write the words first, then ({written})."));
        }
    }

    private static bool IsRomanNumber(in SentenceView sentence, in Token token) =>
        !sentence.Text.Slice(token.Start, token.Length).ContainsAnyExcept("IVX");

    private static bool IsShouted(in SentenceView sentence, int at) => IsCapitals(sentence, at - 1) || IsCapitals(sentence, at + 1);

    private static bool IsCapitals(in SentenceView sentence, int at) =>
        at >= 0 && at < sentence.Tokens.Length && sentence.Tokens[at] is { Kind: TokenKind.Word, AllCapitals: true, Letters: > 1 };

    // "transcutaneous electrical nerve stimulation (TENS)" or "TENS (a small machine …)" or a link to the glossary.
    private static bool IsExplained(in SentenceView sentence, int at)
    {
        var token = sentence.Tokens[at];
        foreach (var explained in sentence.Passage.Explained)
            if (explained.Covers(token.Start, token.Length)) return true;
        var after = sentence.Text[token.End..].TrimStart();
        if (after.Length > 0 && after[0] is '(') return true;
        return token.Start > 0 && sentence.Text[token.Start - 1] == '(' && after.Length > 0 && after[0] == ')' && at > 1;
    }
}
