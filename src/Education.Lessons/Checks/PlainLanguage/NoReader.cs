using Education.Lessons.Findings;
using Education.Reading.Marks;

namespace Education.Lessons.Checks.PlainLanguage;

internal sealed class NoReader : IPageCheck
{
    public Rule Rule { get; } = new("EDU3107", "no-reader", "A longer part speaks to the reader.", Severity.Note);

    public IEnumerable<Finding> Run(Inspection inspection) => inspection.Marks(MarkRule.NoReader).Select(m => m.Tell(Rule));
}
