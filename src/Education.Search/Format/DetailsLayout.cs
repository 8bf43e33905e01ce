using Education.Search.Coding;

namespace Education.Search.Format;

/// <summary>Summaries and headings of a block of documents (docs/search-format.md, section 7). One can write block after block.</summary>
internal sealed class DetailsLayout
{
    private const int MostHeadings = 1000;
    private readonly TextModel _text = new(16);
    private readonly NumberModel _numbers = new(1);

    /// <summary>Writes a block.</summary>
    public byte[] Write(IReadOnlyList<SearchDetails> block)
    {
        _text.Forget();
        _numbers.Forget();
        var writer = new BitWriter();
        Exchange(writer, block, block.Count);
        return writer.Finish();
    }

    /// <summary>Reads a block that has so many documents.</summary>
    public static IReadOnlyList<SearchDetails> Read(ReadOnlyMemory<byte> bytes, int count) =>
        new DetailsLayout().Exchange(new BitReader(bytes), [], count);

    private List<SearchDetails> Exchange(BitCoder coder, IReadOnlyList<SearchDetails> block, int count)
    {
        var read = new List<SearchDetails>();
        for (var i = 0; i < count; i++)
        {
            var given = i < block.Count ? block[i] : new SearchDetails("", []);
            var summary = _text.Text(coder, given.Summary);
            var headings = new List<SearchHeading>();
            var expected = _numbers.Number(coder, 0, given.Headings.Count);
            for (var j = 0; j < expected && j < MostHeadings; j++)
            {
                headings.Add(Heading(coder, j < given.Headings.Count ? given.Headings[j] : new SearchHeading("", "")));
            }

            read.Add(new SearchDetails(summary, headings));
        }

        return read;
    }

    /// <summary>Most anchors follow from the words, and are not written.</summary>
    private SearchHeading Heading(BitCoder coder, SearchHeading given)
    {
        var text = _text.Text(coder, given.Text);
        var usual = UsualAnchor.Of(text);
        var own = _text.Text(coder, given.Anchor == usual ? "" : given.Anchor);
        return new SearchHeading(own.Length == 0 ? usual : own, text);
    }
}
