using Education.Lessons.Findings;

namespace Education.Authoring.Guards;

/// <summary>Lists of findings one after the other.</summary>
internal static class FindingLists
{
    /// <summary>Both lists. Most files have no findings at all, and those keep no list of their own.</summary>
    public static IReadOnlyList<Finding> And(this IReadOnlyList<Finding> first, IReadOnlyList<Finding> second) => (first.Count, second.Count) switch
    {
        (0, 0) => [],
        (_, 0) => first,
        (0, _) => second,
        _ => [.. first, .. second],
    };
}
