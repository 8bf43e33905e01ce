using Education.Lessons;
using Education.Reading;
using Education.Reading.Marks;

namespace Education.Cli.LanguageServer;

/// <summary>What could be said instead of some words: the kinder wording of <c>safety.yml</c>, then the plain words of the reading lists.</summary>
internal static class OtherWords
{
    private const string Opening = "Try: ";

    /// <summary>Every wording that is known, the best first, with a capital letter where the words had one.</summary>
    public static IEnumerable<string> For(string said, Shelf shelf) =>
        said.Length == 0 ? [] : Kinder(said, shelf).Concat(Plainer(said, shelf.Language)).Distinct(StringComparer.Ordinal).Select(words => InCaseOf(said, words));

    private static IEnumerable<string> Kinder(string said, Shelf shelf) =>
        shelf.Safety.Flagged.Where(f => f.Phrase.Equals(said, StringComparison.OrdinalIgnoreCase)).SelectMany(f => Split(f.Kinder, ','));

    // Marked again by themselves: only what is said about the words as a whole can stand in their place.
    private static IEnumerable<string> Plainer(string said, Language language) =>
        TextAnalyser.For(language.Tag).Mark(said, PassageKind.Paragraph, MarkOptions.Default)
            .Where(m => m.Place.Start == 0 && m.Place.Length == said.Length && m.Suggestion.StartsWith(Opening, StringComparison.Ordinal))
            .SelectMany(m => Split(m.Suggestion[Opening.Length..].TrimEnd('.'), ';'));

    private static string[] Split(string choices, char between) =>
        choices.Split(between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string InCaseOf(string said, string words) => char.IsUpper(said[0]) ? char.ToUpperInvariant(words[0]) + words[1..] : words;
}
