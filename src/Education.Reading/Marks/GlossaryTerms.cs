using Education.Reading.Phrases;
using Education.Reading.Segmentation;

namespace Education.Reading.Marks;

/// <summary>The terms that a site's glossary explains, ready to be found in text. Immutable; make it once for all pages of a language.</summary>
public sealed class GlossaryTerms
{
    // Most words begin no term, and one look into a small table says so.
    private const int SlotBits = 12;
    private readonly bool[] _heads = new bool[1 << SlotBits];

    private GlossaryTerms(PhraseBook<string> book)
    {
        Book = book;
        foreach (var head in book.Heads) _heads[Slot(head)] = true;
    }

    /// <summary>No glossary.</summary>
    public static GlossaryTerms None { get; } = new(new PhraseBook<string>());

    private PhraseBook<string> Book { get; }

    internal bool IsEmpty => Book.Heads.Count == 0;

    /// <summary>Makes the terms findable, with their regular plurals.</summary>
    /// <param name="terms">Terms and their other names, in any case.</param>
    public static GlossaryTerms Of(IEnumerable<string> terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var book = new PhraseBook<string>();
        foreach (var term in terms.Where(term => !string.IsNullOrWhiteSpace(term)))
        {
            var lower = term.Trim().ToLowerInvariant();
            book.Add(lower, term);
            book.Add(lower + "s", term);
        }

        return new GlossaryTerms(book);
    }

    /// <summary>Adds the terms of a sentence, from left to right; where one begins with another, the longer.</summary>
    internal void Find(ReadOnlySpan<Token> tokens, List<FoundTerm> found)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!_heads[Slot(tokens[i].Hash)]) continue;
            var last = Book.Match(tokens, i, out var term);
            if (term is null) continue;
            found.Add(new FoundTerm(i, last, term));
            i = last;
        }
    }

    private static int Slot(ulong hash) => (int)(hash >> (64 - SlotBits));
}
