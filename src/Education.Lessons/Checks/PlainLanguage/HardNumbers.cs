using Education.Lessons.Findings;
using Education.Reading.Marks;

namespace Education.Lessons.Checks.PlainLanguage;

internal sealed class HardNumbers : ICheck
{
    public Rule Rule { get; } = new("EDU3110", "numbers", "Numbers are whole, few and of one kind.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) => ReadingMark.In(inspection, MarkRule.Numbers).Select(m => m.Tell(Rule));
}
