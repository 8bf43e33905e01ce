using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Paths;

/// <summary>Judges lists that name lessons.</summary>
internal static class LessonNames
{
    /// <summary>A finding for each name that is no lesson of the shelf.</summary>
    public static IEnumerable<Finding> Unknown(IReadOnlyList<Sourced<LessonId>> names, Shelf shelf, Rule rule, string who)
    {
        if (names.Count == 0)
        {
            return [];
        }

        var known = shelf.Lessons.Select(l => l.Id.Value).ToHashSet(StringComparer.Ordinal);
        return from name in names
               where !known.Contains(name.Value.Value)
               let guess = Nearest.To(name.Value.Value, known)
               select rule.At(
                   name.Where,
                   $"{who} names the lesson {Quote.Of(name.Value.Value)}, which does not exist.{Nearest.Hint(guess, "lesson")} Correct the name, write the lesson, or take the line out.",
                   guess);
    }
}
