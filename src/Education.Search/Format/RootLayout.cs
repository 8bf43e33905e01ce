using Education.Search.Coding;

namespace Education.Search.Format;

/// <summary>The root file (docs/search-format.md, section 4).</summary>
internal sealed class RootLayout(BitCoder coder)
{
    /// <summary>The version of the format, the first byte of the root.</summary>
    public const uint Version = 4;

    private const int Hash = 32;
    private readonly TextModel _text = new(16);
    private readonly FrontCoding _words = new(16);
    private readonly NumberModel _numbers = new(8);

    /// <summary>Writes the file.</summary>
    public static byte[] Write(Root root)
    {
        var writer = new BitWriter();
        new RootLayout(writer).Exchange(root);
        return writer.Finish();
    }

    /// <summary>Reads the file.</summary>
    /// <exception cref="InvalidDataException">The file is of another version of the format, or damaged.</exception>
    public static Root Read(ReadOnlyMemory<byte> bytes)
    {
        var root = new RootLayout(new BitReader(bytes)).Exchange(new Root());
        return AgreesWithItself(root) ? root : throw new InvalidDataException("The root of the search index is damaged. Build the site again.");
    }

    private static bool AgreesWithItself(Root root) =>
        root.Documents >= 0
        && root.CardBlocks.Count == (root.Documents > Root.MostInlineCards ? Blocks(root, Root.CardBlock) : 0)
        && (root.DetailBlocks.Count == 0 || root.DetailBlocks.Count == Blocks(root, Root.DetailBlock));

    private static int Blocks(Root root, int size) => (int)(((long)root.Documents + size - 1) / size);

    private Root Exchange(Root root)
    {
        if (coder.Bits(Version, 8) != Version)
        {
            throw new InvalidDataException("The search index was made by another version of the program. Build the site again.");
        }

        var read = new Root
        {
            Language = _text.Text(coder, root.Language),
            HelpUrl = _text.Text(coder, root.HelpUrl),
            StopWords = Listed(6, root.StopWords, word => _words.Word(coder, word ?? "")),
            FunctionWords = Listed(7, root.FunctionWords, word => _words.Word(coder, word ?? "")),
            Documents = _numbers.Number(coder, 0, root.Documents),
            Labels = Listed(1, root.Labels, label => _text.Text(coder, label ?? "")),
            DangerSigns = Listed(2, root.DangerSigns, sign => _text.Text(coder, sign ?? "")),
            Shards = Listed(3, root.Shards, Shard),
            Words = coder.Bits(root.Words, Hash),
            DetailBlocks = Listed(4, root.DetailBlocks, hash => coder.Bits(hash, Hash)),
            CardBlocks = Listed(5, root.CardBlocks, hash => coder.Bits(hash, Hash)),
        };
        var inline = read.CardBlocks.Count == 0 ? read.Documents : 0;
        return read with { Cards = new CardsLayout(read.Labels.Count).Exchange(coder, root.Cards, inline) };
    }

    private ShardKey Shard(ShardKey given) => new(_words.Word(coder, given.First ?? ""), coder.Bits(given.Hash, Hash));

    /// <summary>Codes a list: how many there are, and each.</summary>
    /// <param name="kind">The numbers of lists of one kind are learnt together.</param>
    /// <param name="given">What the writer has.</param>
    /// <param name="exchange">Codes one; the reader has none to give.</param>
    private List<T> Listed<T>(int kind, IReadOnlyList<T> given, Func<T?, T> exchange)
    {
        var read = new List<T>();
        var count = _numbers.Number(coder, kind, given.Count);
        for (var i = 0; i < count; i++)
        {
            read.Add(exchange(i < given.Count ? given[i] : default));
        }

        return read;
    }
}
