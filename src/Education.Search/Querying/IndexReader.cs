using Education.Search.Format;
using Education.Search.Indexing;

namespace Education.Search.Querying;

/// <summary>Reads the files of an index when they are needed, each once.</summary>
internal sealed class IndexReader
{
    // Files that would have the same name are numbered on.
    private const uint MostNumberedOn = 16;
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _files;
    private readonly Dictionary<int, Dictionary<string, IReadOnlyList<Posting>>> _shards = [];
    private readonly Dictionary<int, IReadOnlyList<Card>> _cards = [];
    private readonly ShardLayout _layout;
    private IReadOnlyList<SiteWord>? _words;

    public IndexReader(IReadOnlyList<SearchFile> files)
    {
        _files = files.ToDictionary(file => file.Name, file => file.Bytes, StringComparer.Ordinal);
        Root = RootLayout.Read(File(SearchIndex.RootName));
        _layout = new ShardLayout(Root.Documents, Root.StopWords, Root.FunctionWords);
    }

    public Root Root { get; }

    /// <summary>The words of the site, in ordinal order.</summary>
    public IReadOnlyList<SiteWord> Words => _words ??= WordsLayout.Read(File(Root.Words));

    /// <summary>The number of the shard in which a term stands if it stands anywhere.</summary>
    public int ShardOf(string term)
    {
        var low = 0;
        for (var high = Root.Shards.Count - 1; low < high;)
        {
            var middle = (low + high + 1) / 2;
            if (string.CompareOrdinal(Root.Shards[middle].First, term) <= 0)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    /// <summary>The postings of a term; none when the site does not have it.</summary>
    public IReadOnlyList<Posting> Postings(string term) => Shard(ShardOf(term)).GetValueOrDefault(term) ?? [];

    /// <summary>The terms of a shard with their postings, in ordinal order.</summary>
    public Dictionary<string, IReadOnlyList<Posting>> Shard(int number)
    {
        if (!_shards.TryGetValue(number, out var shard))
        {
            var terms = number < Root.Shards.Count ? _layout.Read(File(Root.Shards[number].Hash)) : [];
            shard = terms.ToDictionary(term => term.Term, term => term.Postings, StringComparer.Ordinal);
            _shards.Add(number, shard);
        }

        return shard;
    }

    /// <summary>The card of a document.</summary>
    public Card Card(int document)
    {
        if (Root.CardBlocks.Count == 0)
        {
            return Root.Cards[document];
        }

        var block = document / Root.CardBlock;
        if (!_cards.TryGetValue(block, out var cards))
        {
            var count = Math.Min(Root.CardBlock, Root.Documents - (block * Root.CardBlock));
            cards = CardsLayout.Read(File(Root.CardBlocks[block]), count, Root.Labels.Count);
            _cards.Add(block, cards);
        }

        return cards[document % Root.CardBlock];
    }

    /// <summary>The details of a document.</summary>
    public SearchDetails Details(int document)
    {
        if (Root.DetailBlocks.Count == 0 || document < 0)
        {
            return new SearchDetails("", []);
        }

        var block = document / Root.DetailBlock;
        var count = Math.Min(Root.DetailBlock, Root.Documents - (block * Root.DetailBlock));
        return DetailsLayout.Read(File(Root.DetailBlocks[block]), count)[document % Root.DetailBlock];
    }

    /// <summary>A file with the content that it is named after.</summary>
    private ReadOnlyMemory<byte> File(uint hash)
    {
        var name = FileName.Of(hash);
        var bytes = File(name);
        return unchecked(hash - FileName.HashOf(bytes.Span)) <= MostNumberedOn
            ? bytes
            : throw new InvalidDataException($"The file ‘{name}’ of the search index is damaged. Build the site again.");
    }

    private ReadOnlyMemory<byte> File(string name) => _files.TryGetValue(name, out var bytes)
        ? bytes
        : throw new InvalidDataException($"The search index lacks its file ‘{name}’. Build the site again.");
}
