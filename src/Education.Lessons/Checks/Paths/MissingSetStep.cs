using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Paths;

internal sealed class MissingSetStep : ICheck
{
    public Rule Rule { get; } = new("EDU6005", "set-step-missing", "Every lesson that a ready-made set names exists.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from shelf in inspection.Library.Shelves
        let known = LessonNames.Of(shelf)
        from set in shelf.Sets
        from finding in LessonNames.Unknown(set.Lessons, known, Rule, $"The set ‘{set.Id}’")
        select finding;
}
