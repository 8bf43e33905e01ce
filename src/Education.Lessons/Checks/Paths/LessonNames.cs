using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Paths;

/// <summary>Judges lists that name lessons.</summary>
internal static class LessonNames
{
    /// <summary>Every lesson of a shelf by its name, made once for all lists of the shelf.</summary>
    public static HashSet<string> Of(Shelf shelf) => shelf.Lessons.Select(l => l.Id.Value).ToHashSet(StringComparer.Ordinal);

    /// <summary>A finding for each name that is no lesson.</summary>
    public static IEnumerable<Finding> Unknown(IReadOnlyList<Sourced<LessonId>> names, HashSet<string> known, Rule rule, string who) =>
        from name in names
        where !known.Contains(name.Value.Value)
        let guess = Nearest.To(name.Value.Value, known)
        select rule.At(
            name.Where,
            $"{who} names the lesson {Quote.Of(name.Value.Value)}, which does not exist.{Nearest.Hint(guess, "lesson")} Correct the name, write the lesson, or take the line out.",
            guess);
}
