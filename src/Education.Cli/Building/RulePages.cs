namespace Education.Cli.Building;

/// <summary>The pages of the rules, as they stand in <c>docs/rules</c>.</summary>
internal static class RulePages
{
    /// <summary>Markdown of a rule's page; null when the program carries none.</summary>
    public static string? Find(string ruleId)
    {
        using var stream = typeof(RulePages).Assembly.GetManifestResourceStream($"rules/{ruleId}.md");
        return stream is null ? null : new StreamReader(stream).ReadToEnd().TrimEnd();
    }
}
