using Education.Authoring;
using Education.Authoring.Libraries;
using Education.Authoring.Rules;
using Education.Authoring.SiteSettings;
using Education.Lessons.Findings;
using Education.Lessons.Site;

namespace Education.Tests.Authoring.Schemas;

/// <summary>What the readers say about the fields of a file.</summary>
internal static class ReaderVerdict
{
    private static readonly HashSet<string> Shared = ["references", "people", "help-lines", "quiz-ids"];

    /// <summary>Findings about keys and values; empty for a file that is right.</summary>
    public static IReadOnlyList<Finding> On(string schema, string text)
    {
        if (schema == "statiq")
        {
            return SettingsReader.Read(Files.Of("statiq.json", text), [new Rule("EDU1305", "redirect-address", "", Severity.Error)]).Findings;
        }

        var file = schema switch
        {
            "lesson" => Page("content/en/understand/x.md", text),
            "page" => Page("content/en/pages/x.md", text),
            _ => Files.Of(Shared.Contains(schema) ? $"content/{schema}.yml" : $"content/en/{schema}.yml", text),
        };
        return [.. LibraryReader.Read([file], new Settings()).Findings.Where(f => f.Where.Path == file.Path && f.Rule != FileRules.Missing)];
    }

    private static SourceFile Page(string path, string head) => Files.Of(path, $"---\n{head}---\n\nText.\n");
}
