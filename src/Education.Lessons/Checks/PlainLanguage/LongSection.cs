using Education.Lessons.Findings;
using Education.Reading.Marks;

namespace Education.Lessons.Checks.PlainLanguage;

internal sealed class LongSection : IPageCheck
{
    public Rule Rule { get; } = new("EDU3108", "section", "A part has a heading that says something, and at most 150 words.", Severity.Note);

    public IEnumerable<Finding> Run(Inspection inspection) => inspection.Marks(MarkRule.Section).Select(m => m.Tell(Rule));
}
