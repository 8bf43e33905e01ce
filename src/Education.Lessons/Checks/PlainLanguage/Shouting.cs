using Education.Lessons.Findings;
using Education.Reading.Marks;

namespace Education.Lessons.Checks.PlainLanguage;

internal sealed class Shouting : ICheck
{
    public Rule Rule { get; } = new("EDU3111", "shouting", "Words are not written in capitals, and exclamation marks are rare.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) => ReadingMark.In(inspection, MarkRule.Shouting).Select(m => m.Tell(Rule));
}
