using Education.Reading.Language;

namespace Education.Reading.Marks.Rules;

/// <summary>R15: a page of some length that neither sums up nor says what to do.</summary>
internal sealed class ActionOrSummary(PageAction action) : PageRule
{
    private const int WordsForAction = 150;
    private bool _stated = action == PageAction.Elsewhere;
    private int _words;

    public override void OnPassage(in PassageView passage, MarkSink sink)
    {
        _words += passage.Counts.Words;
        _stated |= passage.Passage.Kind == PassageKind.Heading && (passage.Roles & WordRoles.ActionHeading) != WordRoles.None;
    }

    public override void OnEnd(MarkSink sink)
    {
        if (_stated || _words < WordsForAction) return;
        sink.AddAt(
            default,
            MarkRule.MissingAction,
            MarkSeverity.Warning,
            ("This page has no summary and no step to try.", "Add a heading such as “Key points” or “Try this”, with one small step."));
    }
}
