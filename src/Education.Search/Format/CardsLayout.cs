using Education.Search.Coding;

namespace Education.Search.Format;

/// <summary>Cards of a block of documents (docs/search-format.md, section 4).</summary>
internal sealed class CardsLayout(BitCoder coder, int labels)
{
    private readonly FrontCoding _urls = new(16);
    private readonly TextModel _titles = new(16);
    private readonly NumberModel _minutes = new(1);
    private readonly AdaptiveBits _labels = new(labels + 1);

    /// <summary>Writes a block to a file of its own.</summary>
    public static byte[] Write(IReadOnlyList<Card> cards, int labels)
    {
        var writer = new BitWriter();
        new CardsLayout(writer, labels).Exchange(cards, cards.Count);
        return writer.Finish();
    }

    /// <summary>Reads a block that has so many cards.</summary>
    public static IReadOnlyList<Card> Read(ReadOnlyMemory<byte> bytes, int count, int labels) =>
        new CardsLayout(new BitReader(bytes), labels).Exchange([], count);

    /// <summary>Codes so many cards.</summary>
    public IReadOnlyList<Card> Exchange(IReadOnlyList<Card> cards, int count)
    {
        var read = new List<Card>();
        for (var i = 0; i < count; i++)
        {
            var given = i < cards.Count ? cards[i] : new Card("", "", 0, []);
            var url = _urls.Word(coder, given.Url);
            var title = _titles.Text(coder, given.Title);
            var minutes = _minutes.Number(coder, 0, given.Minutes);
            var own = Enumerable.Range(0, labels).Where(label => _labels.Bit(coder, label, given.Labels.Contains(label) ? 1 : 0) == 1);
            read.Add(new Card(url, title, minutes, [.. own]));
        }

        return read;
    }
}
