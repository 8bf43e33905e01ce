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
            StopWords = Words(root.StopWords, 6),
            FunctionWords = Words(root.FunctionWords, 7),
            Documents = _numbers.Number(coder, 0, root.Documents),
            Labels = Texts(root.Labels, 1),
            DangerSigns = Texts(root.DangerSigns, 2),
            Shards = Shards(root.Shards),
            Words = coder.Bits(root.Words, Hash),
            DetailBlocks = Hashes(root.DetailBlocks, 4),
            CardBlocks = Hashes(root.CardBlocks, 5),
        };
        var inline = read.CardBlocks.Count == 0 ? read.Documents : 0;
        return read with { Cards = new CardsLayout(read.Labels.Count).Exchange(coder, root.Cards, inline) };
    }

    private List<string> Words(IReadOnlyList<string> words, int kind)
    {
        var read = new List<string>();
        var count = _numbers.Number(coder, kind, words.Count);
        for (var i = 0; i < count; i++)
        {
            read.Add(_words.Word(coder, i < words.Count ? words[i] : ""));
        }

        return read;
    }

    private List<string> Texts(IReadOnlyList<string> texts, int kind)
    {
        var read = new List<string>();
        var count = _numbers.Number(coder, kind, texts.Count);
        for (var i = 0; i < count; i++)
        {
            read.Add(_text.Text(coder, i < texts.Count ? texts[i] : ""));
        }

        return read;
    }

    private List<ShardKey> Shards(IReadOnlyList<ShardKey> shards)
    {
        var read = new List<ShardKey>();
        var count = _numbers.Number(coder, 3, shards.Count);
        for (var i = 0; i < count; i++)
        {
            var given = i < shards.Count ? shards[i] : default;
            read.Add(new ShardKey(_words.Word(coder, given.First ?? ""), coder.Bits(given.Hash, Hash)));
        }

        return read;
    }

    private List<uint> Hashes(IReadOnlyList<uint> hashes, int kind)
    {
        var read = new List<uint>();
        var count = _numbers.Number(coder, kind, hashes.Count);
        for (var i = 0; i < count; i++)
        {
            read.Add(coder.Bits(i < hashes.Count ? hashes[i] : 0, Hash));
        }

        return read;
    }
}
