using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Links;

namespace Education.Lessons.Checks.Links;

internal sealed class BrokenLink : ICheck
{
    public Rule Rule { get; } = new("EDU2001", "broken-link", "A link names a file that exists.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection)
    {
        var targets = new LinkTargets(inspection);
        return from placed in inspection.DeadLinks
               let path = placed.Link.Path
               where targets.InOtherCase(path) is null && !LeavesContent.IsOutside(path, inspection)
               select Report(placed, targets.Guess(path));
    }

    private Finding Report(PlacedLink placed, string? guess)
    {
        var link = placed.Link;
        string? better = guess is null ? null : RelativePath.Between(placed.From.Path, guess) + Fragment(link);
        return Rule.At(
            link.Where,
            $"The link to {Quote.Of(link.Target)} goes nowhere.{Nearest.Hint(better, "file")} Write the path of a file that exists, or take the link out.",
            better);
    }

    private static string Fragment(Link link) => link.Fragment.Length > 0 ? "#" + link.Fragment : "";
}
