using Education.Lessons.Blocks;
using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Links;

internal sealed class RepeatedHeading : IPageCheck
{
    public Rule Rule { get; } = new("EDU2009", "repeated-heading", "Headings of one page differ, so that links can tell them apart.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from manuscript in inspection.Manuscripts
        from same in manuscript.Blocks.OfType<Heading>().GroupBy(h => Slug.Of(h.Text.Text), StringComparer.Ordinal)
        where same.Key.Length > 0
        from again in same.Skip(1)
        select Rule.At(
            again.Where,
            $"The heading {Quote.Of(again.Text.Text)} stands on this page already, in line {same.First().Where.Line}. Reword one, so that a link or a list of parts tells readers where they go.");
}
