using Education.Reading.Language;
using Education.Reading.Marks;
using Education.Reading.Segmentation;

namespace Education.Reading;

/// <summary>
/// Measures text of one language. Immutable and safe to use from many threads; made once for a language and kept.
/// </summary>
public sealed class TextAnalyser
{
    private static readonly Lazy<TextAnalyser>[] _known =
        [.. Languages.Known.Select(language => new Lazy<TextAnalyser>(() => new TextAnalyser(language, LanguageRules.Load(language))))];

    private readonly LanguageRules _rules;

    private TextAnalyser(string language, LanguageRules rules)
    {
        Language = language;
        _rules = rules;
    }

    /// <summary>The language whose rules this analyser follows: en, es, de or fr.</summary>
    public string Language { get; }

    /// <summary>
    /// The analyser for a language tag such as "en" or "es-MX"; only the part before the hyphen matters. A language that is not in
    /// <see cref="Languages.Known"/> is read by the English rules, which the analyser's <see cref="Language"/> then says.
    /// </summary>
    /// <param name="language">BCP 47 tag.</param>
    public static TextAnalyser For(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var hyphen = language.IndexOf('-', StringComparison.Ordinal);
        var primary = hyphen < 0 ? language.AsSpan() : language.AsSpan(0, hyphen);
        for (var i = 0; i < Languages.Known.Count; i++)
            if (primary.Equals(Languages.Known[i], StringComparison.OrdinalIgnoreCase)) return _known[i].Value;
        return _known[0].Value;
    }

    /// <summary>English with another syllable table, to measure tables against each other.</summary>
    /// <param name="table">A file made by <c>Scripts/make-syllable-table.cs</c>.</param>
    /// <exception cref="InvalidDataException">The stream is not a syllable table.</exception>
    public static TextAnalyser WithSyllableTable(Stream table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new TextAnalyser("en", LanguageRules.English(table));
    }

    /// <summary>Begins to read a page for counts and marks.</summary>
    /// <param name="options">What the caller knows about the page.</param>
    public PageReading Open(MarkOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new PageReading(_rules, options);
    }

    /// <summary>Marks of one block alone, as if it were a page.</summary>
    /// <param name="block">Plain text of one block.</param>
    /// <param name="kind">What the block is on the page.</param>
    /// <param name="options">What the caller knows about the page.</param>
    public IReadOnlyList<Mark> Mark(string block, PassageKind kind, MarkOptions options)
    {
        var page = Open(options);
        page.Read(new ReadingPassage(kind, block));
        return page.End();
    }

    /// <summary>Counts one block. A sentence never reaches from one block to the next, so count blocks one by one and add.</summary>
    /// <param name="block">Plain text of one block; a line break in it is a space.</param>
    public TextCounts Count(ReadOnlySpan<char> block)
    {
        var tally = new Tally(block, _rules);
        var reader = new BlockReader(block, _rules);
        while (reader.Read(out var token))
        {
            if (token.Kind == TokenKind.Word) token.Syllables = SpokenWord.Syllables(block, token, _rules);
            tally.Add(token);
        }

        return tally.Counts;
    }

    /// <summary>The sentences of one block, in order. A sentence of numbers alone is in the list with 0 words.</summary>
    /// <param name="block">Plain text of one block.</param>
    public IReadOnlyList<SentenceSpan> Sentences(string block)
    {
        ArgumentNullException.ThrowIfNull(block);
        var sentences = new List<SentenceSpan>();
        var reader = new BlockReader(block, _rules);
        var words = 0;
        var syllables = 0;
        while (reader.Read(out var token))
        {
            if (token.Kind == TokenKind.Word)
            {
                words++;
                syllables += SpokenWord.Syllables(block, token, _rules);
            }
            else if (token.Kind == TokenKind.SentenceEnd)
            {
                sentences.Add(new SentenceSpan(token.Start, token.Length, words, syllables));
                words = syllables = 0;
            }
        }

        return sentences;
    }

    /// <summary>The words of one block, in order.</summary>
    /// <param name="block">Plain text of one block.</param>
    public IReadOnlyList<WordSpan> Words(string block)
    {
        ArgumentNullException.ThrowIfNull(block);
        var words = new List<WordSpan>();
        var reader = new BlockReader(block, _rules);
        while (reader.Read(out var token))
            if (token.Kind == TokenKind.Word) words.Add(new WordSpan(token.Start, token.Length, SpokenWord.Syllables(block, token, _rules)));
        return words;
    }

    /// <summary>Syllables of one written word, as it is read aloud; at least 1.</summary>
    /// <param name="word">A word without spaces; case does not matter.</param>
    public int Syllables(ReadOnlySpan<char> word)
    {
        var sum = 0;
        var reader = new BlockReader(word, _rules);
        while (reader.Read(out var token))
            if (token.Kind == TokenKind.Word) sum += SpokenWord.Syllables(word, token, _rules);
        return Math.Max(sum, 1);
    }
}
