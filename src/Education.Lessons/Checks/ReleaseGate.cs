using Education.Lessons.Findings;

namespace Education.Lessons.Checks;

/// <summary>What a site of drafts may leave for later, and a site for readers in need may not.</summary>
public static class ReleaseGate
{
    // Help lines that nobody has checked (EDU6015) or that were checked too long ago (EDU6016, EDU6017), and words of a template (EDU6023).
    private static readonly string[] Blocking = ["EDU6015", "EDU6016", "EDU6017", "EDU6023"];

    /// <summary>The findings as they weigh before a release.</summary>
    public static IReadOnlyList<Finding> Weigh(IEnumerable<Finding> findings) =>
        [.. findings.Select(f => Blocking.Contains(f.Rule.Id, StringComparer.Ordinal) ? f with { Severity = Severity.Error } : f)];
}
