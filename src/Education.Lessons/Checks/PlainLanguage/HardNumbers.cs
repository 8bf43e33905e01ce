using Education.Lessons.Blocks;
using Education.Lessons.Findings;
using Education.Reading.Marks;

namespace Education.Lessons.Checks.PlainLanguage;

internal sealed class HardNumbers : IPageCheck
{
    public Rule Rule { get; } = new("EDU3110", "numbers", "Numbers are whole, few and of one kind.", Severity.Warning);

    // The figures of a study are what they are; an evidence box says what they mean.
    public IEnumerable<Finding> Run(Inspection inspection) =>
        inspection.Marks(MarkRule.Numbers).Where(m => m.Statement.Home is not Evidence).Select(m => m.Tell(Rule));
}
