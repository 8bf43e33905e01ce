using Education.Lessons.Findings;
using Education.Reading.Marks;

namespace Education.Lessons.Checks.PlainLanguage;

internal sealed class PassiveVoice : IPageCheck
{
    public Rule Rule { get; } = new("EDU3103", "passive-voice", "Sentences say who does what.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) => inspection.Marks(MarkRule.PassiveVoice).Select(m => m.Tell(Rule));
}
