using Education.Reading.Segmentation;

namespace Education.Reading.Marks.Rules;

/// <summary>R11: two words or more in capitals, and more than two exclamation marks on a page.</summary>
internal sealed class Shouting : PageRule
{
    private const int MostExclamations = 2;
    private const int LongestAcronym = 5;
    private int _exclamations;

    public override void OnSentence(in SentenceView sentence, MarkSink sink)
    {
        if (sentence.Capitals == 0) return;
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            var last = i;
            while (last < sentence.Tokens.Length && IsCapitals(sentence.Tokens[last])) last++;
            if (last - i > 1 && HasWord(sentence.Tokens[i..last]))
            {
                var words = ($"“{sentence.Written(i, last - 1)}” in capitals is slow to read and sounds like shouting.", "Write it in small letters; use bold if it must stand out.");
                sink.Add(MarkRule.Shouting, MarkSeverity.Warning, sentence.Across(i, last - 1), words);
            }

            i = Math.Max(i, last - 1);
        }
    }

    public override void OnPassage(in PassageView passage, MarkSink sink)
    {
        var text = passage.Passage.Text.AsSpan();
        if (!text.Contains('!')) return;
        var count = text.Count('!');
        var before = _exclamations;
        _exclamations += count;
        if (before > MostExclamations || _exclamations <= MostExclamations) return;
        var at = text.LastIndexOf('!');
        var words = ("This page has more than two exclamation marks.", "Keep one at most; a calm page helps a tense reader.");
        sink.Add(MarkRule.Shouting, MarkSeverity.Warning, new TextRange(at, 1), words);
    }

    private static bool IsCapitals(in Token token) => token is { Kind: TokenKind.Word, AllCapitals: true } && !token.Dotted;

    // "MRI or CT" is not shouting: a run needs a word that is more than an acronym or a single letter.
    private static bool HasWord(ReadOnlySpan<Token> run)
    {
        var words = 0;
        foreach (var token in run)
            if (token.Letters > LongestAcronym || (token.Letters > 1 && token.Lexeme.Band > 0)) words++;
        return words > 1;
    }
}
