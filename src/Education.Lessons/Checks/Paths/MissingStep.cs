using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Paths;

internal sealed class MissingStep : ICheck
{
    public Rule Rule { get; } = new("EDU6001", "path-step-missing", "Every lesson that a path names exists.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from shelf in inspection.Library.Shelves
        let known = LessonNames.Of(shelf)
        from path in shelf.Paths
        from finding in LessonNames.Unknown(path.Lessons, known, Rule, $"The path ‘{path.Id}’")
        select finding;
}
