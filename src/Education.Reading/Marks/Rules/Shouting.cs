using Education.Reading.Segmentation;

namespace Education.Reading.Marks.Rules;

/// <summary>R11: two words or more in capitals.</summary>
internal sealed class Shouting : PageRule
{
    private const int LongestAcronym = 5;

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
