using Education.Lessons.Checks.Words;
using Education.Reading.Marks;

namespace Education.Lessons.Checks;

/// <summary>What all pages of one language are read with: its glossary, and the phrases of its lists.</summary>
internal sealed class ShelfLore
{
    /// <summary>Puts it together once for a shelf.</summary>
    public ShelfLore(Shelf shelf)
    {
        Terms = GlossaryTerms.Of(shelf.Terms.Select(t => t.Name));
        Phrases = ShelfPhrases.Of(shelf);
    }

    public GlossaryTerms Terms { get; }

    public Phrases Phrases { get; }
}
