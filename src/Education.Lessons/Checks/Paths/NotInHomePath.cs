using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Paths;

internal sealed class NotInHomePath : ICheck
{
    public Rule Rule { get; } = new("EDU6009", "not-in-home-path", "A lesson is a step of the path whose folder it lies in.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from shelf in inspection.Library.Shelves
        let paths = shelf.Paths.DistinctBy(p => p.Id).ToDictionary(p => p.Id, p => p.Lessons.Select(l => l.Value).ToHashSet())
        let reached = paths.Values.SelectMany(p => p).ToHashSet()
        from lesson in shelf.Lessons
        where reached.Contains(lesson.Id)
        where !paths.TryGetValue(lesson.Home, out var steps) || !steps.Contains(lesson.Id)
        select Rule.At(
            lesson.FrontMatter.Id?.Where ?? SourceSpan.FileStart(lesson.SourcePath),
            paths.ContainsKey(lesson.Home)
                ? $"The file lies in the folder ‘{lesson.Home}’, and the path ‘{lesson.Home}’ does not name it. Add ‘{lesson.Id}’ to the path, or move the file."
                : $"The file lies in the folder ‘{lesson.Home}’, and paths.yml has no path of that name. Move the file into the folder of its path.");
}
