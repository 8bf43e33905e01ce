using Education.Reading.Language;
using Education.Reading.Segmentation;

namespace Education.Reading.Marks.Rules;

/// <summary>R05: a hard glossary term that is neither linked nor explained where it is first used.</summary>
internal sealed class UnexplainedTerms : PageRule
{
    private readonly HashSet<string> _met = new(StringComparer.Ordinal);

    public override void OnSentence(in SentenceView sentence, MarkSink sink)
    {
        foreach (var (first, last, term) in sentence.Terms)
            if (_met.Add(term) && IsHard(sentence, first, last) && !IsExplained(sentence, first, last)) Mark(sentence, (first, last), sink);
    }

    private static void Mark(in SentenceView sentence, (int First, int Last) at, MarkSink sink)
    {
        var written = sentence.Written(at.First, at.Last);
        sink.Add(
            MarkRule.UnexplainedTerm,
            MarkSeverity.Error,
            sentence.Across(at.First, at.Last),
            ($"“{written}” is used here for the first time and not explained.", "Link it to the glossary, or say what it means in the same sentence."));
    }

    private static bool IsHard(in SentenceView sentence, int first, int last)
    {
        // Without a list of common words, as in Spanish, only long words count as hard, and words there are longer.
        var listed = sentence.Rules.HasFamiliarWords;
        for (var i = first; i <= last; i++)
        {
            ref readonly var token = ref sentence.Tokens[i];
            if (token.Kind != TokenKind.Word) continue;
            if (token.Syllables > (listed ? 2 : 3) || (listed && token.Lexeme.Band is 0 or > 2)) return true;
        }

        return false;
    }

    private static bool IsExplained(in SentenceView sentence, int first, int last)
    {
        var range = sentence.Across(first, last);
        foreach (var explained in sentence.Passage.Explained)
            if (explained.Covers(range.Start, range.Length)) return true;
        if (sentence.Passage.Kind == PassageKind.Heading) return true;
        var after = sentence.Text[(range.Start + range.Length)..].TrimStart("”’\"'*_ ");
        if (after.Length > 0 && after[0] is '(' or '–' or '—' or ':') return true;
        return (last + 1 < sentence.Tokens.Length && sentence.Tokens[last + 1].Is(WordRoles.Defining))
            || (first > 0 && sentence.Tokens[first - 1].Is(WordRoles.Naming));
    }
}
