using Education.Lessons.Findings;
using Education.Reading.Marks;

namespace Education.Lessons.Checks.PlainLanguage;

internal sealed class NoceboPhrase : IPageCheck
{
    public Rule Rule { get; } = new("EDU3112", "nocebo-phrase", "Lessons leave out phrases that can make pain worse.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) => ReadingMark.UnlessFlagged(inspection, MarkRule.NoceboPhrase).Select(m => m.Tell(Rule));
}
