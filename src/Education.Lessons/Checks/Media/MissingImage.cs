using Education.Lessons.Checks.Links;
using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Links;

namespace Education.Lessons.Checks.Media;

internal sealed class MissingImage : ICheck
{
    public Rule Rule { get; } = new("EDU2201", "missing-figure", "A figure that a page shows exists.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection)
    {
        var paths = inspection.Library.Figures.Select(f => f.SourcePath).ToHashSet(StringComparer.Ordinal);
        var names = inspection.Library.Figures.DistinctBy(f => f.Id).ToDictionary(f => f.Id.Value, f => f.SourcePath, StringComparer.Ordinal);
        return from placed in inspection.Links(LinkKind.Image)
               where !paths.Contains(placed.Link.Path) && !LeavesContent.IsOutside(placed.Link.Path, inspection)
               let guess = Nearest.To(LinkTargets.NameOf(placed.Link.Path), names.Keys)
               let better = guess is null ? null : RelativePath.Between(placed.From.Path, names[guess])
               select Rule.At(
                   placed.Link.Where,
                   $"There is no figure {Quote.Of(placed.Link.Target)}.{Nearest.Hint(better, "figure")} Figures are SVG files in ‘{inspection.Settings.InputPath}/figures’; names count letter by letter.",
                   better);
    }
}
