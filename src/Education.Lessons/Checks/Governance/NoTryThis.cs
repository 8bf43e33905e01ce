using Education.Lessons.Blocks;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Governance;

internal sealed class NoTryThis : IPageCheck
{
    private const string SafetyNeed = "safety";

    public Rule Rule { get; } = new("EDU6022", "no-try-this", "A lesson that explains ends with one small action.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from page in inspection.LessonTexts
        where page.Text.IsForPatients && !page.Lesson.FrontMatter.Need.Any(n => CoverageNeed.Split(n.Value).Row == SafetyNeed)
        where !page.Text.Blocks.Any(b => b is TryThis)
        select Rule.At(
            page.Lesson.FrontMatter.Title?.Where ?? page.Text.Start,
            "This lesson has no ‘try this’ box. Explaining helps most when people also do something. Add <!-- try-this minutes=2 --> with one small action in a quote below it.");
}
