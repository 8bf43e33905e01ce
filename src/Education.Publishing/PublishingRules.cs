using Education.Lessons.Findings;

namespace Education.Publishing;

/// <summary>What the planned files of a site must meet.</summary>
public static class PublishingRules
{
    /// <summary>Two files on one path, or on paths that differ only in letter case.</summary>
    public static Rule SamePath { get; } = new("EDU7001", "same-path", "Every page has an address of its own.", Severity.Error);

    /// <summary>A path that leaves the output folder or that some system cannot store.</summary>
    public static Rule UnsafePath { get; } = new("EDU7002", "unsafe-path", "Every file lies inside the output folder, under a name that all systems can store.", Severity.Error);

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } = [SamePath, UnsafePath];
}
