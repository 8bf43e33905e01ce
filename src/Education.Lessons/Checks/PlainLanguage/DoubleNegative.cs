using Education.Lessons.Findings;
using Education.Reading.Marks;

namespace Education.Lessons.Checks.PlainLanguage;

internal sealed class DoubleNegative : IPageCheck
{
    public Rule Rule { get; } = new("EDU3113", "double-negative", "A sentence says “no” once at most.", Severity.Note);

    public IEnumerable<Finding> Run(Inspection inspection) => inspection.Marks(MarkRule.DoubleNegative).Select(m => m.Tell(Rule));
}
