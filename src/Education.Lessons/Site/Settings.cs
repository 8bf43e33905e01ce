using Education.Lessons.Findings;

namespace Education.Lessons.Site;

/// <summary>The settings of a site, from <c>statiq.json</c>. Key names of Statiq are kept where they mean the same.</summary>
public sealed record Settings
{
    /// <summary>Host name without scheme: <c>pain.example.org</c>; empty when not known yet.</summary>
    public string Host { get; init; } = "";

    /// <summary>Name of the site.</summary>
    public string SiteTitle { get; init; } = "Education";

    /// <summary>Folder on the host under which the site lives, with a slash at the start and none at the end; empty for the root.</summary>
    public string LinkRoot { get; init; } = "";

    /// <summary>Whether absolute addresses start with <c>https</c>. Default: true.</summary>
    public bool LinksUseHttps { get; init; } = true;

    /// <summary>Content folder, relative to the settings file. Default: <c>content</c>.</summary>
    public string InputPath { get; init; } = "content";

    /// <summary>Output folder, relative to the settings file. Default: <c>output</c>.</summary>
    public string OutputPath { get; init; } = "output";

    /// <summary>Default: true.</summary>
    public bool GenerateSitemap { get; init; } = true;

    /// <summary>Default: true.</summary>
    public bool GenerateSearchIndex { get; init; } = true;

    /// <summary>Languages in the order of the language choice; the first is the default.</summary>
    public IReadOnlyList<Language> Languages { get; init; } = [new("en")];

    /// <summary>One sentence for search engines and previews.</summary>
    public string Description { get; init; } = "";

    /// <summary>Address of the source, for "suggest a change" links; empty when there is none.</summary>
    public string Repository { get; init; } = "";

    /// <summary>Mail address for feedback; empty when there is none.</summary>
    public string FeedbackMail { get; init; } = "";

    /// <summary>Severities that differ from the rules' own, by rule id.</summary>
    public IReadOnlyDictionary<string, Severity> RuleSeverities { get; init; } = new Dictionary<string, Severity>(StringComparer.Ordinal);

    /// <summary>Findings that the site's owner has weighed and accepts, each for one file. Default: none.</summary>
    public IReadOnlyList<Allowance> Allowances { get; init; } = [];

    /// <summary>Scheme, host and folder without a slash at the end: <c>https://pain.example.org/sub</c>; empty when the host is not known.</summary>
    public string BaseAddress => Host.Length == 0 ? "" : $"{(LinksUseHttps ? "https" : "http")}://{Host}{LinkRoot}";
}
