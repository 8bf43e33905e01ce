using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Paths;

internal sealed class Orphan : ICheck
{
    public Rule Rule { get; } = new("EDU6002", "orphan-lesson", "Every lesson is a step of a path.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from shelf in inspection.Library.Shelves
        let reached = shelf.Paths.SelectMany(p => p.Lessons).Select(l => l.Value).ToHashSet()
        let paths = shelf.Paths.Select(p => p.Id.Value).ToArray()
        from lesson in shelf.Lessons
        where !reached.Contains(lesson.Id)
        select Rule.At(
            lesson.FrontMatter.Title?.Where ?? SourceSpan.FileStart(lesson.SourcePath),
            $"No path leads to {Quote.Of(lesson.Title)}, so hardly anyone will find it. {Advice(lesson, paths)}");

    private static string Advice(Lesson lesson, string[] paths)
    {
        string home = lesson.Home.Value;
        if (paths.Contains(home, StringComparer.Ordinal))
        {
            return $"Add ‘{lesson.Id}’ to a path in paths.yml, such as ‘{home}’.";
        }

        string named = Nearest.To(home, paths) is { } near ? $", such as ‘{near}’" : "";
        return $"It lies in the folder ‘{home}’, and paths.yml has no path of that name. Add ‘{lesson.Id}’ to a path in paths.yml{named}, and move the file into the folder of that path.";
    }
}
