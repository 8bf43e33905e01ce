namespace Education.Lessons.Checks.Words;

/// <summary>Finds many phrases in a text in one pass: whole words, in any letter case, with straight or curly apostrophes, with spaces or hyphens.</summary>
internal sealed class Phrases
{
    private const int Letters = 32;

    private static readonly int _lists = Enum.GetValues<PhraseList>().Length;

    // By the first two letters of their first words, which tell for most words that they begin no phrase.
    private readonly PhraseStart[]?[] _byOpening = new PhraseStart[]?[Letters * Letters];
    // The signs of these words, a bit for each.
    private readonly ulong[] _signs = new ulong[Letters * Letters];
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
            .Select(g => new PhraseStart(g.Key, Sign(g.Key), g.OrderByDescending(p => p.Phrase.Length).ToArray()))
            .ToList();
        _longest = byWord.SelectMany(w => w.Phrases).Select(p => p.Phrase.Length).DefaultIfEmpty().Max();
        foreach (var opening in byWord.GroupBy(w => Opening(w.Word)))
        {
            _byOpening[opening.Key] = [.. opening];
            _signs[opening.Key] = opening.Aggregate(0UL, (signs, start) => signs | (1UL << start.Sign));
        }
    }

    /// <summary>Every place where a phrase stands, from left to right; of two of one list that start together or overlap, the first and longest.</summary>
    public IReadOnlyList<PhraseHit> In(ReadOnlySpan<char> text)
    {
        List<PhraseHit>? hits = null;
        Find(text, ref hits);
        return hits ?? (IReadOnlyList<PhraseHit>)[];
    }

    /// <summary>Adds every such place to a list, which is made when the first is found.</summary>
    public void Find(ReadOnlySpan<char> text, ref List<PhraseHit>? hits)
    {
        if (_longest == 0)
        {
            return;
        }

        Span<int> free = stackalloc int[_lists];
        free.Clear();
        for (int at = 0; at < text.Length; at++)
        {
            if (char.IsLetterOrDigit(text[at]))
            {
                int end = WordEnd(text, at);
                FindAt(text, at, end, free, ref hits);
                at = end;
            }
        }
    }

    /// <summary>True when any phrase stands in the text.</summary>
    public bool AnyIn(string text) => In(text).Count > 0;

    /// <summary>The first place where a phrase stands; of length 0 when none does.</summary>
    public PhraseHit FirstIn(string text) => In(text) is [var first, ..] ? first : default;

    /// <summary>The phrase that a text starts with; of length 0 when it starts with none.</summary>
    public PhraseHit OpenerOf(string text)
    {
        List<PhraseHit>? hits = null;
        if (WordEnd(text, 0) is > 0 and var end)
        {
            Span<int> free = stackalloc int[_lists];
            free.Clear();
            FindAt(text, 0, end, free, ref hits);
        }

        return hits is [var first, ..] ? first : default;
    }

    private void FindAt(ReadOnlySpan<char> text, int at, int end, Span<int> free, ref List<PhraseHit>? hits)
    {
        var word = text[at..end];
        int opening = Opening(word);
        int sign = Sign(word);
        if (((_signs[opening] >> sign) & 1) == 0)
        {
            return;
        }

        foreach (ref readonly var start in _byOpening[opening].AsSpan())
        {
            if (start.Sign == sign && start.Word.Length == word.Length && IsSame(word, start.Word))
            {
                Match(text, at, word.Length, start.Phrases, free, ref hits);
            }
        }
    }

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

    // Of two words with the same opening, the length and the last letter nearly always tell that they differ.
    private static int Sign(ReadOnlySpan<char> word) => (word.Length + (7 * Letter(word[^1]))) % 64;

    // A small letter and its capital differ in a higher bit.
    private static int Letter(char c) => char.IsAscii(c) ? c % Letters : 0;
}
