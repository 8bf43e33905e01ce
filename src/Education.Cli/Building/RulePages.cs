using Education.Lessons.Findings;

namespace Education.Cli.Building;

/// <summary>The pages of <c>docs/rules</c>, which travel with the program.</summary>
internal static class RulePages
{
    /// <summary>The page in Markdown; id and title when a rule has none.</summary>
    public static string Read(Rule rule)
    {
        using var stream = typeof(RulePages).Assembly.GetManifestResourceStream($"rules/{rule.Id}.md");
        return stream is null ? $"# {rule.Id} — {rule.Slug}\n\n{rule.Title}" : new StreamReader(stream).ReadToEnd().TrimEnd();
    }
}
