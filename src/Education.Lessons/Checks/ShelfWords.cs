namespace Education.Lessons.Checks;

/// <summary>The data files of one language as checks see them: what paths, glossary, worksheets and labels show to readers.</summary>
internal static class ShelfWords
{
    /// <summary>One for each file and kind of reader; without blocks.</summary>
    public static IEnumerable<Manuscript> Of(Shelf shelf, ShelfLore lore)
    {
        var read = shelf.Paths.Where(p => p.Audience != Audience.Clinician).SelectMany(p => p.Shown)
            .Concat(shelf.Sets.SelectMany(s => s.Shown))
            .Concat(shelf.Phases.SelectMany(p => p.Shown))
            .Concat(shelf.Terms.SelectMany(t => t.Shown))
            .Concat(shelf.Worksheets.SelectMany(w => w.Shown))
            .Concat(shelf.Ui.Shown);
        // What professionals say may be a word that lessons avoid: readers meet it in letters and look it up.
        var spoken = shelf.Paths.Where(p => p.Audience == Audience.Clinician).SelectMany(p => p.Shown)
            .Concat(shelf.Terms.SelectMany(t => t.ShownNames));
        return In(read, Audience.Patient).Concat(In(spoken, Audience.Clinician));

        IEnumerable<Manuscript> In(IEnumerable<Sourced<string>> texts, Audience audience) =>
            texts.GroupBy(t => t.Where.Path, (_, own) => new Manuscript(shelf.Language, [.. own], lore, audience), StringComparer.Ordinal);
    }
}
