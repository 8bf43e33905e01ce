using Education.Lessons.Blocks;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Claims;

internal sealed class IncompleteEvidence : IPageCheck
{
    public Rule Rule { get; } = new("EDU5016", "evidence-incomplete", "A claim says who was studied, compared with what, how sure it is and where it stands.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from manuscript in inspection.Manuscripts
        from evidence in manuscript.Blocks.OfType<Evidence>()
        let missing = MissingFrom(evidence).ToList()
        where missing.Count > 0
        select Rule.At(
            evidence.Where with { EndLine = evidence.Where.Line, EndColumn = evidence.Where.Column },
            $"This evidence box lacks {string.Join(", ", missing)}. A number without them misleads. Add them to the comment above the quote.");

    private static IEnumerable<string> MissingFrom(Evidence evidence)
    {
        if (evidence.References.Count == 0)
        {
            yield return "ref=… (the work)";
        }

        if (string.IsNullOrWhiteSpace(evidence.Population))
        {
            yield return "who=\"…\" (who was studied)";
        }

        if (string.IsNullOrWhiteSpace(evidence.Comparator))
        {
            yield return "comparator=\"…\" (what it was compared with)";
        }

        if (evidence.Certainty is null)
        {
            yield return "certainty=… (how sure we can be)";
        }
    }
}
