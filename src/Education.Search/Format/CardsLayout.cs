using Education.Search.Coding;

namespace Education.Search.Format;

/// <summary>Cards of a block of documents (docs/search-format.md, section 4). One can write block after block.</summary>
internal sealed class CardsLayout(int labels)
{
    private const int MinutesKind = 0;
    private const int LabelCountKind = 1;
    private const int LabelKind = 2;
    private const int Kinds = 3;
    private readonly FrontCoding _urls = new(16);
    private readonly TextModel _titles = new(16);
    private readonly NumberModel _numbers = new(Kinds);

    /// <summary>Writes a block to a file of its own.</summary>
    public byte[] Write(IReadOnlyList<Card> cards)
    {
        _urls.Forget();
        _titles.Forget();
        _numbers.Forget();
        var writer = new BitWriter();
        Exchange(writer, cards, cards.Count);
        return writer.Finish();
    }

    /// <summary>Reads a block that has so many cards.</summary>
    public static IReadOnlyList<Card> Read(ReadOnlyMemory<byte> bytes, int count, int labels) =>
        new CardsLayout(labels).Exchange(new BitReader(bytes), [], count);

    /// <summary>Codes so many cards.</summary>
    public IReadOnlyList<Card> Exchange(BitCoder coder, IReadOnlyList<Card> cards, int count)
    {
        var read = new List<Card>();
        for (var i = 0; i < count; i++)
        {
            var given = i < cards.Count ? cards[i] : new Card("", "", 0, []);
            var url = _urls.Word(coder, given.Url);
            var title = _titles.Text(coder, given.Title);
            var minutes = _numbers.Number(coder, MinutesKind, given.Minutes);
            read.Add(new Card(url, title, minutes, Labels(coder, given.Labels)));
        }

        return read;
    }

    private List<int> Labels(BitCoder coder, IReadOnlyList<int> given)
    {
        var read = new List<int>();
        var count = _numbers.Number(coder, LabelCountKind, given.Count);
        for (var i = 0; i < count && i < labels; i++)
        {
            var label = _numbers.Number(coder, LabelKind, i < given.Count ? given[i] : 0);
            read.Add(Math.Clamp(label, 0, labels - 1));
        }

        return read;
    }
}
