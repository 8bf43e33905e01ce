using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Links;

internal sealed class WrongLetterCase : ICheck
{
    public Rule Rule { get; } = new("EDU2002", "wrong-letter-case", "A link spells the file name letter by letter, small and capital letters too.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection)
    {
        var targets = new LinkTargets(inspection);
        return from placed in inspection.DeadLinks
               let exact = targets.InOtherCase(placed.Link.Path)
               where exact is not null
               let better = RelativePath.Between(placed.From.Path, exact)
               select Rule.At(
                   placed.Link.Where,
                   $"{Quote.Of(placed.Link.Target)} differs from the file’s name in small and capital letters, so the link works on some computers and not on the web. Write ‘{better}’.",
                   placed.Link.Fragment.Length > 0 ? $"{better}#{placed.Link.Fragment}" : better);
    }
}
