using Education.Lessons.Findings;
using static Education.Authoring.Schemas.Shapes;

namespace Education.Authoring.Schemas;

/// <summary>The settings of a site.</summary>
internal static class SettingsShapes
{
    private static EntryShape Own { get; } = new(
    [
        May("Languages", new ListShape(new TextShape("^[a-z0-9]{2,3}(-[a-z0-9]+)*$")), "Languages in the order of the language choice; the first is the default."),
        May("Description", Text, "One sentence for search engines."),
        May("Repository", Web, "Address of the source, for ‘suggest a change’."),
        May("FeedbackMail", Text, "Mail address for feedback."),
        May("Rules", new MapShape(RuleId.Pattern, Needs("severity", Words<Severity>(), "Severity instead of the rule’s own.")), "Severities that differ from the rules’ own."),
    ]);

    /// <summary><c>statiq.json</c>.</summary>
    public static EntryShape Statiq { get; } = new(
    [
        May("Host", new TextShape("^[^/\\s]+$"), "Host name without https:// and without a folder."),
        Needs("SiteTitle", Text, "Name of the site."),
        May("LinkRoot", Folder, "Folder on the host under which the site lives."),
        May("LinksUseHttps", Switch, "Whether full addresses start with https. Default: true."),
        May("InputPaths", new ListShape(Folder, 1, 1), "The content folder. Default: content."),
        May("OutputPath", Folder, "Where the site is written. Default: output."),
        May("GenerateSitemap", Switch, "Default: true."),
        May("GenerateSearchIndex", Switch, "Default: true."),
        May("Education", Own, "What Statiq does not know."),
    ]);
}
