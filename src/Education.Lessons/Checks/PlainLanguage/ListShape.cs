using Education.Lessons.Findings;
using Education.Reading.Marks;

namespace Education.Lessons.Checks.PlainLanguage;

internal sealed class ListShape : IPageCheck
{
    public Rule Rule { get; } = new("EDU3109", "list-shape", "A list has at most seven items of the same shape.", Severity.Note);

    public IEnumerable<Finding> Run(Inspection inspection) => inspection.Marks(MarkRule.ListShape).Select(m => m.Tell(Rule));
}
