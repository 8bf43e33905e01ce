using Education.Lessons.Findings;
using Education.Reading.Marks;

namespace Education.Lessons.Checks.PlainLanguage;

internal sealed class UncommonWord : IPageCheck
{
    public Rule Rule { get; } = new("EDU3104", "uncommon-word", "Lessons use the plain word where there is one.", Severity.Note);

    public IEnumerable<Finding> Run(Inspection inspection) => inspection.Marks(MarkRule.UncommonWord).Select(m => m.Tell(Rule));
}
