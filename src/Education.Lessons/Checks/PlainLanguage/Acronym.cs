using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Links;
using Education.Reading.Marks;

namespace Education.Lessons.Checks.PlainLanguage;

internal sealed class Acronym : IPageCheck
{
    public Rule Rule { get; } = new("EDU3106", "acronym", "An acronym is spelled out where it is first used.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        inspection.Marks(MarkRule.Acronym).Where(m => !IsLinked(m) && !FollowsItsWords(m)).Select(m => m.Tell(Rule));

    private static bool IsLinked(ReadingMark mark) =>
        mark.Manuscript.Body.Links.Any(l => l.Kind == LinkKind.Term && new Phrases([mark.Words]).AnyIn(l.Text));

    // ‘post-exertional malaise, or PEM’ spells it out as well as brackets do.
    private static bool FollowsItsWords(ReadingMark mark) =>
        mark.Statement.Text.AsSpan(0, mark.Mark.Place.Start).TrimEnd().EndsWith(", or", StringComparison.Ordinal);
}
