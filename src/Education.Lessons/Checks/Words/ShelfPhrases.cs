namespace Education.Lessons.Checks.Words;

/// <summary>Puts together all phrases that the pages of one language are searched for.</summary>
internal static class ShelfPhrases
{
    private static readonly (string Name, PhraseList List)[] _lists =
    [
        ("medicine-brands", PhraseList.Brand),
        ("dose-units", PhraseList.DoseUnit),
        ("medicine-orders", PhraseList.MedicineOrder),
        ("medicine-words", PhraseList.Medicine),
        ("crisis-words", PhraseList.Crisis),
        ("overclaims", PhraseList.Overclaim),
        ("benefit-words", PhraseList.Benefit),
    ];

    /// <summary>The phrases of a shelf: those of its language, its flagged words and its glossary.</summary>
    public static Phrases Of(Shelf shelf) => new(
        _lists.SelectMany(l => WordList.Of(l.Name, shelf.Language).Entries.Select(e => (e.Phrase, l.List)))
            .Concat(shelf.Safety.Flagged.SelectMany(f => f.All).Select(form => (form, PhraseList.Flagged)))
            .Concat(shelf.Terms.Select(t => (t.Name, PhraseList.Term))));
}
