using Education.Search.Coding;

namespace Education.Search.Format;

/// <summary>The words of the site, in ordinal order, from which unknown words are repaired (docs/search-format.md, section 6).</summary>
internal static class WordsLayout
{
    /// <summary>Frequencies are written in this many bits.</summary>
    public const int FrequencyWidth = 4;

    // Short words are the frequent ones.
    private const int LongestKind = 7;

    /// <summary>Writes the file.</summary>
    public static byte[] Write(IReadOnlyList<SiteWord> words)
    {
        var writer = new BitWriter();
        Exchange(writer, words);
        return writer.Finish();
    }

    /// <summary>Reads the file.</summary>
    public static IReadOnlyList<SiteWord> Read(ReadOnlyMemory<byte> bytes) => Exchange(new BitReader(bytes), []);

    private static SiteWord[] Exchange(BitCoder coder, IReadOnlyList<SiteWord> words)
    {
        var text = new FrontCoding(20);
        var frequencies = new AdaptiveBits((LongestKind + 1) << FrequencyWidth);
        var count = new NumberModel(1).Number(coder, 0, words.Count);
        var read = new List<SiteWord>();
        for (var i = 0; i < count; i++)
        {
            var given = i < words.Count ? words[i] : new SiteWord("", 0);
            var word = text.Word(coder, given.Word);
            var kind = Math.Min(LongestKind, word.Length / 2);
            read.Add(new SiteWord(word, frequencies.Symbol(coder, kind, given.Frequency, FrequencyWidth)));
        }

        return [.. read];
    }
}
