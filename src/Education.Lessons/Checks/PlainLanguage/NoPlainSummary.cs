using Education.Lessons.Blocks;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.PlainLanguage;

internal sealed class NoPlainSummary : IPageCheck
{
    public Rule Rule { get; } = new("EDU3006", "no-plain-summary", "A clinician lesson has a summary in plain words.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from lesson in inspection.Lessons
        where lesson.FrontMatter.Audience == Audience.Clinician && !lesson.Body.AllBlocks.Any(b => b is PlainSummary)
        select Rule.At(
            lesson.FrontMatter.Title?.Where ?? lesson.FrontMatter.Where,
            "This lesson for clinicians has no summary that they can read out to a patient. Add <!-- plain-summary --> with a quote below it.");
}
