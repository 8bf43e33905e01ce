using Education.Search.Coding;

namespace Education.Search.Format;

/// <summary>Summaries and headings of a block of documents (docs/search-format.md, section 7).</summary>
internal static class DetailsLayout
{
    /// <summary>Writes a block.</summary>
    public static byte[] Write(IReadOnlyList<SearchDetails> block)
    {
        var writer = new BitWriter();
        Exchange(writer, block, block.Count);
        return writer.Finish();
    }

    /// <summary>Reads a block that has so many documents.</summary>
    public static IReadOnlyList<SearchDetails> Read(ReadOnlyMemory<byte> bytes, int count) => Exchange(new BitReader(bytes), [], count);

    private static List<SearchDetails> Exchange(BitCoder coder, IReadOnlyList<SearchDetails> block, int count)
    {
        var text = new TextModel(16);
        var numbers = new NumberModel(1);
        var read = new List<SearchDetails>();
        for (var i = 0; i < count; i++)
        {
            var given = i < block.Count ? block[i] : new SearchDetails("", []);
            var summary = text.Text(coder, given.Summary);
            var headings = new List<SearchHeading>();
            var expected = numbers.Number(coder, 0, given.Headings.Count);
            for (var j = 0; j < expected && j < 1000; j++)
            {
                var heading = j < given.Headings.Count ? given.Headings[j] : new SearchHeading("", "");
                headings.Add(new SearchHeading(text.Text(coder, heading.Anchor), text.Text(coder, heading.Text)));
            }

            read.Add(new SearchDetails(summary, headings));
        }

        return read;
    }
}
