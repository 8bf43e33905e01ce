using Education.Lessons.Findings;

namespace Education.Authoring.Rules;

/// <summary>What the head of a lesson or page must meet.</summary>
public static class FrontMatterRules
{
    /// <summary>The file does not start with three hyphens.</summary>
    public static Rule Missing { get; } = Error("EDU1101", "front-matter-missing", "A lesson or page starts with its front matter.");

    /// <summary>The closing line of hyphens is not there.</summary>
    public static Rule Unclosed { get; } = Error("EDU1102", "front-matter-unclosed", "Front matter ends with a line of three hyphens.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Rule> All { get; } = [Missing, Unclosed];

    private static Rule Error(string id, string slug, string title) => new(id, slug, title, Severity.Error);
}
