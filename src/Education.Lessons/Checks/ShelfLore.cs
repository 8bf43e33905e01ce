using Education.Lessons.Checks.Words;
using Education.Lessons.SafetyWords;
using Education.Reading;
using Education.Reading.Marks;

namespace Education.Lessons.Checks;

/// <summary>What all pages of one language are checked with, put together once: its glossary, its flagged words and the phrases of its lists.</summary>
/// <param name="shelf">The content of the language.</param>
internal sealed class ShelfLore(Shelf shelf)
{
    public GlossaryTerms Terms { get; } = GlossaryTerms.Of(shelf.Terms.Select(t => t.Name));

    /// <summary>All phrases that running text is searched for.</summary>
    public Phrases Phrases { get; } = ShelfPhrases.Of(shelf);

    /// <summary>Words that harm, in each of their forms, whatever their letter case.</summary>
    public IReadOnlyDictionary<string, FlaggedWord> Flagged { get; } =
        shelf.Safety.Flagged.SelectMany(f => f.All.Select(form => (Form: form, Word: f)))
            .DistinctBy(f => f.Form, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(f => f.Form, f => f.Word, StringComparer.OrdinalIgnoreCase);

    /// <summary>The same words, to be searched for in texts beside the running text.</summary>
    public Phrases FlaggedPhrases { get; } = new(shelf.Safety.Flagged.SelectMany(f => f.All).Distinct(StringComparer.OrdinalIgnoreCase));

    /// <summary>Names of glossary words that readers have to be taught. Everyday words such as ‘scan’ are in the glossary for their short meaning alone.</summary>
    public IReadOnlySet<string> SpecialTerms { get; } =
        shelf.Terms.Select(t => t.Name).Where(n => TextAnalyser.For(shelf.Language.Tag).Count(n).UnfamiliarWords > 0).ToHashSet(StringComparer.Ordinal);

    public IReadOnlyList<string> TermIds { get; } = shelf.Terms.Select(t => t.Id.Value).ToArray();

    public IReadOnlyList<string> WorksheetIds { get; } = shelf.Worksheets.Select(w => w.Id.Value).ToArray();

    /// <summary>The sentence that lessons about medicines hold; empty when the language has none.</summary>
    public string DoNotStop { get; } = shelf.Safety.DoNotStop;
}
