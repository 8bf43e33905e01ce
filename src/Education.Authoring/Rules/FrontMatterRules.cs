using Education.Lessons.Findings;

namespace Education.Authoring.Rules;

/// <summary>What the head of a lesson or page must meet.</summary>
public static class FrontMatterRules
{
    /// <summary>The file does not start with three hyphens.</summary>
    public static Rule Missing { get; } = Error("EDU1301", "front-matter-missing", "A lesson or page starts with its front matter.");

    /// <summary>The closing line of hyphens is not there.</summary>
    public static Rule Unclosed { get; } = Error("EDU1302", "front-matter-unclosed", "Front matter ends with a line of three hyphens.");

    /// <summary>The id is not the file name.</summary>
    public static Rule IdIsFileName { get; } = Error("EDU1303", "id-is-file-name", "The id of a lesson is its file name.");

    /// <summary>The title is too long.</summary>
    public static Rule LongTitle { get; } = Error("EDU1304", "long-title", "A title has at most 70 characters.");

    /// <summary>An older address that is none.</summary>
    public static Rule Redirect { get; } = Error("EDU1305", "redirect-address", "An older address is a path inside the site.");

    /// <summary>A rule that is accepted but does not exist in this form.</summary>
    public static Rule AllowanceRule { get; } = Error("EDU1306", "allowance-rule", "An allowance names a rule by its id.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Rule> All { get; } = [Missing, Unclosed, IdIsFileName, LongTitle, Redirect, AllowanceRule];

    private static Rule Error(string id, string slug, string title) => new(id, slug, title, Severity.Error);
}
