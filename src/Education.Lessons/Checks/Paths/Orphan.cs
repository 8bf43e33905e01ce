using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Paths;

internal sealed class Orphan : ICheck
{
    public Rule Rule { get; } = new("EDU6002", "orphan-lesson", "Every lesson is a step of a path.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from shelf in inspection.Library.Shelves
        let reached = shelf.Paths.SelectMany(p => p.Lessons).Select(l => l.Value).ToHashSet()
        from lesson in shelf.Lessons
        where !reached.Contains(lesson.Id)
        select Rule.At(
            lesson.FrontMatter.Title?.Where ?? SourceSpan.FileStart(lesson.SourcePath),
            $"No path leads to {Quote.Of(lesson.Title)}, so hardly anyone will find it. Add ‘{lesson.Id}’ to a path in paths.yml, such as ‘{lesson.Home}’.");
}
