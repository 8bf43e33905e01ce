using Education.Lessons.Findings;
using Education.Reading.Marks;

namespace Education.Lessons.Checks.PlainLanguage;

internal sealed class BlamingPhrase : IPageCheck
{
    public Rule Rule { get; } = new("EDU3116", "blaming-phrase", "Lessons neither blame nor promise what nobody can keep.", Severity.Note);

    public IEnumerable<Finding> Run(Inspection inspection) => ReadingMark.UnlessFlagged(inspection, MarkRule.Blame).Select(m => m.Tell(Rule));
}
