using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Paths;

internal sealed class MissingPrerequisite : ICheck
{
    public Rule Rule { get; } = new("EDU6003", "prerequisite-missing", "Every lesson that ‘best_after’ names exists.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection)
    {
        var known = inspection.Library.Shelves.ToDictionary(s => s.Language, s => s.Lessons.Select(l => l.Id.Value).ToHashSet(StringComparer.Ordinal));
        return from lesson in inspection.Lessons
               from before in lesson.FrontMatter.BestAfter
               where inspection.Library.Find(lesson.Language, before.Value) is null
               let guess = Nearest.To(before.Value.Value, known[lesson.Language])
               select Rule.At(
                   before.Where,
                   $"‘best_after’ names {Quote.Of(before.Value.Value)}, which is no lesson.{Nearest.Hint(guess, "lesson")} Name a lesson by its file name without ‘.md’.",
                   guess);
    }
}
