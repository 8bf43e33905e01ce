using Education.Lessons.Findings;
using Education.Reading.Marks;

namespace Education.Lessons.Checks.PlainLanguage;

internal sealed class Acronym : ICheck
{
    public Rule Rule { get; } = new("EDU3106", "acronym", "An acronym is spelled out where it is first used.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) => ReadingMark.In(inspection, MarkRule.Acronym).Select(m => m.Tell(Rule));
}
