namespace Education.Lessons.Checks.Words;

/// <summary>Finds many phrases in a text in one pass: whole words, in any letter case, with straight or curly apostrophes, with spaces or hyphens.</summary>
internal sealed class Phrases
{
    private const int Letters = 32;

    private static readonly int _lists = Enum.GetValues<PhraseList>().Length;

    // By the first two letters of their first words, which tell for most words that they begin no phrase.
    private readonly PhraseStart[]?[] _byOpening = new PhraseStart[]?[Letters * Letters];
    // The lengths of these words, modulo 64, a bit for each.
    private readonly ulong[] _lengths = new ulong[Letters * Letters];
    private readonly int _longest;

    public Phrases(IEnumerable<string> phrases)
        : this(phrases.Select(p => (p, PhraseList.Single)))
    {
    }

    public Phrases(IEnumerable<(string Phrase, PhraseList List)> phrases)
    {
        var byWord = phrases.Where(p => p.Phrase.Length > 0 && char.IsLetterOrDigit(p.Phrase[0]))
            .Distinct()
            .GroupBy(p => p.Phrase[..WordEnd(p.Phrase, 0)], StringComparer.OrdinalIgnoreCase)
            .Select(g => new PhraseStart(g.Key, g.OrderByDescending(p => p.Phrase.Length).ToArray()))
            .ToList();
        _longest = byWord.SelectMany(w => w.Phrases).Select(p => p.Phrase.Length).DefaultIfEmpty().Max();
        foreach (var opening in byWord.GroupBy(w => Opening(w.Word)))
        {
            _byOpening[opening.Key] = [.. opening];
            _lengths[opening.Key] = opening.Aggregate(0UL, (lengths, start) => lengths | (1UL << start.Word.Length));
        }
    }

    /// <summary>Every place where a phrase stands, from left to right; of two of one list that start together or overlap, the first and longest.</summary>
    public IReadOnlyList<PhraseHit> In(ReadOnlySpan<char> text)
    {
        if (_longest == 0)
        {
            return [];
        }

        List<PhraseHit>? hits = null;
        Span<int> free = stackalloc int[_lists];
        free.Clear();
        for (int at = 0; at < text.Length; at++)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                continue;
            }

            int end = WordEnd(text, at);
            var word = text[at..end];
            int opening = Opening(word);
            if (((_lengths[opening] >> word.Length) & 1) != 0)
            {
                foreach (var (first, candidates) in _byOpening[opening] ?? [])
                {
                    if (first.Length == word.Length && IsSame(word, first))
                    {
                        Match(text, at, word.Length, candidates, free, ref hits);
                    }
                }
            }

            at = end;
        }

        return hits ?? (IReadOnlyList<PhraseHit>)[];
    }

    /// <summary>True when any phrase stands in the text.</summary>
    public bool AnyIn(string text) => In(text).Count > 0;

    /// <summary>The first place where a phrase stands; of length 0 when none does.</summary>
    public PhraseHit FirstIn(string text) => In(text) is [var first, ..] ? first : default;

    /// <summary>The phrase that a text starts with; of length 0 when it starts with none.</summary>
    public PhraseHit OpenerOf(string text) =>
        In(text.AsSpan(0, Math.Min(text.Length, _longest + 1))) is [{ Start: 0 } first, ..] ? first : default;

    // Of each phrase the first word is known to stand there.
    private static void Match(ReadOnlySpan<char> text, int at, int known, (string Phrase, PhraseList List)[] candidates, Span<int> free, ref List<PhraseHit>? hits)
    {
        foreach (var (phrase, list) in candidates)
        {
            int end = at + phrase.Length;
            if (at >= free[(int)list] && end <= text.Length && IsSame(text[(at + known)..end], phrase.AsSpan(known)) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                (hits ??= []).Add(new PhraseHit(at, phrase.Length, phrase, list));
                free[(int)list] = end;
            }
        }
    }

    private static bool IsSame(ReadOnlySpan<char> text, ReadOnlySpan<char> phrase)
    {
        for (int i = 0; i < phrase.Length; i++)
        {
            if (text[i] != phrase[i] && Plain(text[i]) != Plain(phrase[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static char Plain(char c) => c switch { '’' => '\'', '-' => ' ', '\u00a0' => ' ', _ => char.ToLowerInvariant(c) };

    private static int WordEnd(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        return end;
    }

    private static int Opening(ReadOnlySpan<char> word) => (Letter(word[0]) * Letters) + (word.Length > 1 ? Letter(word[1]) : 0);

    // A small letter and its capital differ in a higher bit.
    private static int Letter(char c) => char.IsAscii(c) ? c % Letters : 0;
}
