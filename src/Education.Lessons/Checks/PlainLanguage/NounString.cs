using Education.Lessons.Findings;
using Education.Reading.Marks;

namespace Education.Lessons.Checks.PlainLanguage;

internal sealed class NounString : IPageCheck
{
    public Rule Rule { get; } = new("EDU3114", "noun-string", "No four nouns stand in a row, and no verb hides in a noun.", Severity.Note);

    public IEnumerable<Finding> Run(Inspection inspection) => inspection.Marks(MarkRule.NounString).Select(m => m.Tell(Rule));
}
