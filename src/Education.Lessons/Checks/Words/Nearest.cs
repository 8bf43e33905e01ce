namespace Education.Lessons.Checks.Words;

/// <summary>Guesses the name an author meant: a typing slip first, then the name that shares the most words.</summary>
internal static class Nearest
{
    private const int ShortestSharedWord = 4;

    /// <summary>The name that was most likely meant, or null when none is near.</summary>
    public static string? To(string name, IReadOnlyCollection<string> known) =>
        known.FirstOrDefault(k => string.Equals(k, name, StringComparison.OrdinalIgnoreCase))
        ?? Closest.Of(name, known)
        ?? SharingWords(name, known);

    /// <summary>A sentence that names the guess, to end a message with; empty when there is no guess.</summary>
    public static string Hint(string? guess, string kind) => guess is null ? "" : $" The closest {kind} is ‘{guess}’.";

    private static string? SharingWords(string name, IReadOnlyCollection<string> known)
    {
        var words = WordsOf(name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return words.Count == 0 ? null : known
            .Select(k => (Name: k, Shared: WordsOf(k).Count(words.Contains)))
            .Where(k => k.Shared > 0)
            .OrderByDescending(k => k.Shared).ThenBy(k => k.Name.Length).ThenBy(k => k.Name, StringComparer.Ordinal)
            .Select(k => k.Name)
            .FirstOrDefault();
    }

    private static IEnumerable<string> WordsOf(string name) =>
        name.Split('-', ' ', '/', '.').Where(w => w.Length >= ShortestSharedWord);
}
