using Education.Search.Coding;

namespace Education.Search.Format;

/// <summary>The words of the site, in ordinal order, from which unknown words are repaired (docs/search-format.md, section 6).</summary>
internal static class WordsLayout
{
    /// <summary>Frequencies are written in this many bits.</summary>
    public const int FrequencyWidth = 4;

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
        var text = new TextModel(20);
        var numbers = new NumberModel(2);
        var frequencies = new AdaptiveBits(1 << FrequencyWidth);
        var count = numbers.Number(coder, 0, words.Count);
        var read = new List<SiteWord>();
        var last = "";
        for (var i = 0; i < count; i++)
        {
            var given = i < words.Count ? words[i] : new SiteWord("", 0);
            var shared = numbers.Number(coder, 1, FrontCoding.Shared(last, given.Word));
            last = text.Text(coder, given.Word, FrontCoding.Start(last, shared));
            read.Add(new SiteWord(last, frequencies.Symbol(coder, 0, given.Frequency, FrequencyWidth)));
        }

        return [.. read];
    }
}
