using Education.Lessons;

namespace Education.Cli.Scaffolds;

/// <summary>An entry at the end of the glossary.</summary>
internal static class NewTerm
{
    /// <exception cref="UsageException">The word is there already, or holds no letter.</exception>
    public static Scaffold Make(Desk desk, string word, string language)
    {
        var known = desk.LanguageOf(language);
        var id = new TermId(Slug.Of(word));
        if (id.Value.Trim('-').Length == 0)
        {
            throw new UsageException($"‘{word}’ is not a word.");
        }

        if (desk.Library.Find(known, id) is { } term)
        {
            throw new UsageException($"The glossary has ‘{term.Name}’ already, in {term.Where.Path} on line {term.Where.Line}.");
        }

        string path = desk.PathOf($"{language}/glossary.yml");
        string text = desk.TextOf(path)?.TrimEnd() ?? "terms:";
        string? last = text.Split('\n').LastOrDefault(l => l.TrimStart().StartsWith("- ", StringComparison.Ordinal));
        string indent = last is null ? "  " : last[..last.IndexOf('-', StringComparison.Ordinal)];
        string entry = $"{indent}- term: {YamlWords.Of(word)}\n{indent}  plain: (What it means, in one short sentence.)\n";
        return new Scaffold(path, $"{text}\n{entry}", $"Fill in the meaning. Lessons link to it as [{word}](term:{id.Value}).");
    }
}
