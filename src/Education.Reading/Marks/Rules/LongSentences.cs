using Education.Reading.Language;
using Education.Reading.Segmentation;

namespace Education.Reading.Marks.Rules;

/// <summary>R02: sentences over 20 words (30: error), and a mean over 15.</summary>
internal sealed class LongSentences : PageRule
{
    private const int Long = 20;
    private const int VeryLong = 30;
    private const double LongMean = 15;
    private const int SentencesForMean = 5;
    private int _sentences;
    private int _words;

    public override void OnSentence(in SentenceView sentence, MarkSink sink)
    {
        if (sentence.Words == 0) return;
        _sentences++;
        _words += sentence.Words;
        if (sentence.Words <= Long) return;
        var severity = sentence.Words > VeryLong ? MarkSeverity.Error : MarkSeverity.Warning;
        var reason = FormattableString.Invariant($"This sentence has {sentence.Words} words; many readers lose the thread after {Long}.");
        sink.Add(MarkRule.LongSentence, severity, sentence.Range, (reason, Split(sentence)));
    }

    public override void OnEnd(MarkSink sink)
    {
        if (_sentences < SentencesForMean || (double)_words / _sentences <= LongMean) return;
        var reason = FormattableString.Invariant($"The sentences of this page have {(double)_words / _sentences:F1} words on average; aim at {LongMean:F0} or fewer.");
        sink.AddAt(default, MarkRule.LongSentence, MarkSeverity.Warning, (reason, "Split the longest sentences first: one idea in each."));
    }

    // The best place to split is the joining word nearest to the middle.
    private static string Split(in SentenceView sentence)
    {
        var tokens = sentence.Tokens;
        var middle = tokens.Length / 2;
        var best = -1;
        for (var i = 3; i < tokens.Length - 3; i++)
        {
            if (!IsJoint(sentence, i)) continue;
            if (best < 0 || Math.Abs(i - middle) < Math.Abs(best - middle)) best = i;
        }

        return best < 0
            ? "Say one thing in each sentence."
            : $"Try a full stop before “{sentence.Written(best, Math.Min(best + 2, tokens.Length - 1))}”.";
    }

    private static bool IsJoint(in SentenceView sentence, int token)
    {
        var before = sentence.Text[sentence.Tokens[token - 1].End..sentence.Tokens[token].Start];
        if (before.ContainsAny(";:–—")) return true;
        if (sentence.Tokens[token].Kind != TokenKind.Word) return false;
        return sentence.Tokens[token].Is(WordRoles.Subordinator) || (before.Contains(',') && sentence.Tokens[token].Is(WordRoles.Starter));
    }
}
