using System.Text;

namespace Education.Lessons.Checks.Words;

/// <summary>The words that carry the meaning of a text, with simple endings cut, so that ‘walk’, ‘walks’ and ‘walking’ are one word.
/// Small words such as ‘the’ are left out.</summary>
internal sealed class ContentWords
{
    private static readonly string[] _endings = ["ing", "ies", "ied", "es", "ed", "ly", "s", "y"];
    private const int ShortestStem = 3;
    private const int LongestEnding = 3;

    // With its space, and the small words between two of them; a guess that saves making lists longer.
    private const int LettersAWord = 8;
    private readonly string _text;
    private readonly List<SpokenWord> _words;

    private ContentWords(string text, WordList small)
    {
        _text = text;
        _words = new List<SpokenWord>(text.Length / LettersAWord);
        foreach (var word in SpokenWord.In(text))
        {
            var letters = text.AsSpan(word.Start, word.Length);
            if (!small.Contains(letters))
            {
                _words.Add(word with { Length = Stem(letters).Length });
            }
        }
    }

    /// <summary>Those of a text.</summary>
    public static ContentWords Of(string text, Language language) => new(SpokenWord.Plain(text), WordList.Of("small-words", language));

    /// <summary>True for words such as ‘the’.</summary>
    public static bool IsSmall(ReadOnlySpan<char> word, Language language) => WordList.Of("small-words", language).Contains(word);

    /// <summary>A quick look at a text as it is written: false when it surely has not the word, with whatever ending.</summary>
    public static bool MayStand(ReadOnlySpan<char> word, string text)
    {
        // An apostrophe may be curly on one side and straight on the other.
        if (!Ascii.IsValid(word) || word.Contains('\''))
        {
            return true;
        }

        int stem = Math.Max(Math.Min(word.Length, ShortestStem), word.Length - LongestEnding);
        return text.AsSpan().Contains(word[..stem], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Each word once, without its ending.</summary>
    public IEnumerable<string> Stems => _words.Select(w => w.Of(_text)).Distinct(StringComparer.Ordinal);

    /// <summary>The stems that another text has not.</summary>
    public IEnumerable<string> MissingFrom(ContentWords other) =>
        _words.Where(w => !other.HasStem(_text.AsSpan(w.Start, w.Length))).Select(w => w.Of(_text));

    /// <summary>True when the text has the word, with whatever ending.</summary>
    public bool Contains(string word) => HasStem(Stem(word));

    /// <summary>A word in small letters without its ending.</summary>
    public static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        foreach (string ending in _endings)
        {
            if (word.Length - ending.Length >= ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^ending.Length];
            }
        }

        return word;
    }

    private bool HasStem(ReadOnlySpan<char> stem)
    {
        foreach (var word in _words)
        {
            if (stem.SequenceEqual(_text.AsSpan(word.Start, word.Length)))
            {
                return true;
            }
        }

        return false;
    }
}
