namespace Education.Reading.Marks.Rules;

/// <summary>R11: more than two exclamation marks on a page.</summary>
internal sealed class Exclamations : PageRule
{
    private const int MostExclamations = 2;
    private int _exclamations;

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
}
