using Education.Reading.Phrases;

namespace Education.Reading.Marks;

/// <summary>The terms that a site's glossary explains, ready to be found in text. Immutable; make it once for all pages of a language.</summary>
public sealed class GlossaryTerms
{
    private readonly HashSet<ulong> _heads;

    private GlossaryTerms(PhraseBook<string> book)
    {
        Book = book;
        _heads = [.. book.Heads];
    }

    /// <summary>No glossary.</summary>
    public static GlossaryTerms None { get; } = new(new PhraseBook<string>());

    internal PhraseBook<string> Book { get; }

    internal bool IsEmpty => _heads.Count == 0;

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

    internal bool MayBegin(ulong hash) => _heads.Contains(hash);
}
