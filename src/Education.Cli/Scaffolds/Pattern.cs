namespace Education.Cli.Scaffolds;

/// <summary>Files to start from, carried by the program.</summary>
internal static class Pattern
{
    /// <summary>The pattern with each <c>{name}</c> filled in.</summary>
    public static string Fill(string pattern, IReadOnlyDictionary<string, string> values)
    {
        using var stream = typeof(Pattern).Assembly.GetManifestResourceStream($"templates/{pattern}")
            ?? throw new InvalidOperationException($"The pattern {pattern} is missing from the program.");
        return values.Aggregate(new StreamReader(stream).ReadToEnd(), (text, value) => text.Replace($"{{{value.Key}}}", value.Value, StringComparison.Ordinal));
    }
}
