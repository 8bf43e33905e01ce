using Education.Reading.Language;
using Education.Reading.Segmentation;

namespace Education.Reading.Marks.Rules;

/// <summary>R10: percent without "x in y", decimals, and shares with different wholes on one page.</summary>
internal sealed class Figures : PageRule
{
    private int _whole;
    private bool _markedWhole;

    public override void OnSentence(in SentenceView sentence, MarkSink sink)
    {
        if (sentence.Numbers == 0) return;
        var hasShare = false;
        for (var i = 0; i < sentence.Tokens.Length; i++)
            if (WholeAt(sentence, i) is > 0 and var whole)
            {
                hasShare = true;
                CompareWholes(sentence, i, whole, sink);
            }

        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (sentence.Tokens[i] is not { Kind: TokenKind.Number, Digits: > 0 }) continue;
            if (IsPercent(sentence, i) && !hasShare)
                Mark(sentence, i, sink, MarkSeverity.Warning, ("is harder to grasp than people you can count.", "Write it as “x in y people”."));
            else if (IsDecimal(sentence, i))
                Mark(sentence, i, sink, MarkSeverity.Note, ("has a decimal, which many readers misread.", "Round it to a whole number where that is safe."));
        }
    }

    private static void Mark(in SentenceView sentence, int at, MarkSink sink, MarkSeverity severity, (string Reason, string Suggestion) words) =>
        sink.Add(MarkRule.Numbers, severity, sentence.Across(at, at), ($"“{sentence.Written(at, at)}” {words.Reason}", words.Suggestion));

    private void CompareWholes(in SentenceView sentence, int at, int whole, MarkSink sink)
    {
        if (_whole == 0) _whole = whole;
        if (whole == _whole || _markedWhole) return;
        _markedWhole = true;
        var reason = FormattableString.Invariant($"“{sentence.Written(at, at + 2)}” counts out of {whole}, but this page counted out of {_whole} before.");
        sink.Add(MarkRule.Numbers, MarkSeverity.Warning, sentence.Across(at, at + 2), (reason, "Give all shares of the page out of the same number."));
    }

    // "3 in 10", "3 out of 10": the 10; 0 where the token does not begin a share.
    private static int WholeAt(in SentenceView sentence, int at)
    {
        var tokens = sentence.Tokens;
        if (at + 2 >= tokens.Length || tokens[at].Kind != TokenKind.Number) return 0;
        var last = tokens[at + 2].Kind == TokenKind.Number ? at + 2 : at + 3;
        if (last >= tokens.Length || tokens[last].Kind != TokenKind.Number || !tokens[at + 1].Is(WordRoles.OutOf)) return 0;
        if (last == at + 3 && !tokens[at + 2].Is(WordRoles.OutOf)) return 0;
        var written = sentence.Text.Slice(tokens[last].Start, tokens[last].Length);
        return int.TryParse(written, System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture, out var whole) ? whole : 0;
    }

    private static bool IsPercent(in SentenceView sentence, int at)
    {
        var after = sentence.Text[sentence.Tokens[at].End..].TrimStart(" \u00A0\u202F");
        if (after.Length > 0 && after[0] == '%') return true;
        return at + 1 < sentence.Tokens.Length && sentence.Tokens[at + 1].Is(WordRoles.Percent);
    }

    private static bool IsDecimal(in SentenceView sentence, int at)
    {
        var token = sentence.Tokens[at];
        var point = sentence.Text.Slice(token.Start, token.Length).IndexOf('.');
        var isDose = token.Letters > 0 || (at + 1 < sentence.Tokens.Length && sentence.Tokens[at + 1].Is(WordRoles.BeforeCapital));
        return point > 0 && point < token.Length - 1 && !isDose;
    }
}
