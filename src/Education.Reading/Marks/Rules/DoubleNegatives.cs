using Education.Reading.Language;
using Education.Reading.Segmentation;

namespace Education.Reading.Marks.Rules;

/// <summary>R13: two negatives close together, "not un-" among them.</summary>
internal sealed class DoubleNegatives : PageRule
{
    private const int Reach = 3;

    public override void OnSentence(in SentenceView sentence, MarkSink sink)
    {
        if (!sentence.Has(WordRoles.Negation)) return;
        for (var i = 0; i < sentence.Tokens.Length - 1; i++)
        {
            if (!sentence.Tokens[i].Is(WordRoles.Negation) || Second(sentence, i) is not (> 0 and var second)) continue;
            var words = ($"“{sentence.Written(i, second)}” is a double negative.", "Say what is so, instead of what is not so.");
            sink.Add(MarkRule.DoubleNegative, MarkSeverity.Warning, sentence.Across(i, second), words);
            i = second;
        }
    }

    private static int Second(in SentenceView sentence, int first)
    {
        for (var i = first + 1; i < sentence.Tokens.Length && i <= first + Reach; i++)
        {
            if (!sentence.Joined(i - 1)) return -1;
            ref readonly var token = ref sentence.Tokens[i];
            if (token.Is(WordRoles.Negative) || IsUndone(sentence, token, i == first + 1)) return i;
            if (token.Is(WordRoles.Negation) && sentence.Rules.NegationsCancel) return i;
        }

        return -1;
    }

    // "not uncommon", "not undone": the rest of the word is a word itself.
    private static bool IsUndone(in SentenceView sentence, in Token token, bool isNext)
    {
        if (!isNext || token.Length < 6 || !sentence.Rules.NegationsCancel) return false;
        var word = sentence.Text.Slice(token.Start, token.Length);
        return word.StartsWith("un", StringComparison.Ordinal) && !word.StartsWith("under", StringComparison.Ordinal)
            && !word.StartsWith("unti", StringComparison.Ordinal) && sentence.Rules.Lexicon.Find(WordHash.Of(word[2..])).Band > 0;
    }
}
