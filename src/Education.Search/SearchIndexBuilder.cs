using Education.Search.Analysis;
using Education.Search.Format;
using Education.Search.Indexing;

namespace Education.Search;

/// <summary>Makes a search index. The same documents in the same order give the same bytes.</summary>
public sealed class SearchIndexBuilder
{
    private readonly SearchIndexOptions _options;
    private readonly TextAnalyzer _analyzer;
    private readonly DocumentReader _reader;
    private readonly List<SearchDocument> _documents = [];
    private readonly List<TermCounts> _counts = [];
    private bool _isBuilt;

    /// <summary>Begins an index without documents.</summary>
    public SearchIndexBuilder(SearchIndexOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _analyzer = TextAnalyzer.For(options.Language);
        _reader = new DocumentReader(_analyzer);
    }

    /// <summary>Adds a document. Results that are equally good come in the order in which they were added.</summary>
    /// <exception cref="ArgumentException">The document has no URL or title, or a number that is out of its range.</exception>
    /// <exception cref="InvalidOperationException">The index was built already.</exception>
    public SearchIndexBuilder Add(SearchDocument document)
    {
        DocumentGuard.Refuse(document);
        RefuseAfterBuilding();
        _counts.Add(_reader.Read(document));
        // The texts are read and not needed again: a large site's are most of what it holds in memory.
        _documents.Add(document with { Texts = [] });
        return this;
    }

    /// <summary>Adds documents.</summary>
    public SearchIndexBuilder Add(IEnumerable<SearchDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        foreach (var document in documents)
        {
            Add(document);
        }

        return this;
    }

    /// <summary>The index of all documents added. What was read of them goes into it: a builder builds once.</summary>
    /// <exception cref="InvalidOperationException">The index was built already.</exception>
    public SearchIndex Build()
    {
        RefuseAfterBuilding();
        _isBuilt = true;
        var places = new AlphabeticalPlaces(_reader.Vocabulary.Terms);
        var saturation = new Saturation(_counts);
        var weights = saturation.Of(_counts);
        var borrowed = Expansion.Expand(weights, Parts.Of(weights, _counts), places);
        var terms = Phrases.AddTo(
            Inversion.Of(weights, borrowed, document => _documents[document].Importance, places),
            _counts,
            (document, count) => saturation.Of(document, count) * _documents[document].Importance,
            _reader.Vocabulary.Terms);
        _counts.Clear();
        var files = new IndexFiles();
        var labels = _documents.SelectMany(document => document.Labels).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var cards = _documents.ConvertAll(document => CardOf(document, labels));
        var layout = new ShardLayout(cards.Count, _analyzer.StopWords, _analyzer.FunctionWords);
        var inline = cards.Count <= Root.MostInlineCards;
        files.AddRoot(new Root
        {
            Language = _options.Language,
            HelpUrl = _options.HelpUrl,
            StopWords = [.. _analyzer.StopWords],
            FunctionWords = [.. _analyzer.FunctionWords],
            Documents = cards.Count,
            Labels = labels,
            DangerSigns = [.. _options.DangerSigns.Select(sign => sign.ToString())],
            Shards = [.. new ShardCutter(terms, layout).Cut().Select(shard => new ShardKey(shard.First, files.Add(shard.Bytes)))],
            Words = files.Add(WordsLayout.Write(Words())),
            Cards = inline ? cards : [],
            CardBlocks = inline ? [] : [.. Packed(cards, Root.CardBlock, () => new CardsLayout(labels.Count).Write).Select(files.Add)],
            DetailBlocks = [.. Packed(Details(), Root.DetailBlock, () => new DetailsLayout().Write).Select(files.Add)],
        });
        return files.ToIndex();
    }

    private void RefuseAfterBuilding()
    {
        if (_isBuilt)
        {
            throw new InvalidOperationException("The index was built already. Begin another with a new builder.");
        }
    }

    private static Card CardOf(SearchDocument document, List<string> labels) =>
        new(document.Url, document.Title, document.Minutes, [.. document.Labels.Select(label => labels.BinarySearch(label, StringComparer.Ordinal)).Distinct().Order()]);

    private List<SearchDetails> Details()
    {
        var any = _documents.Exists(document => document.Summary.Length > 0 || document.Headings.Count > 0);
        return any ? _documents.ConvertAll(one => new SearchDetails(one.Summary, one.Headings)) : [];
    }

    /// <summary>The files of all blocks. No block knows of another, so each worker writes with tables of its own, again and again.</summary>
    private static byte[][] Packed<T>(List<T> all, int size, Func<Func<IReadOnlyList<T>, byte[]>> writer)
    {
        var files = new byte[(all.Count + size - 1) / size][];
        Parallel.For(
            0,
            files.Length,
            writer,
            (block, _, write) =>
            {
                files[block] = write(all.GetRange(block * size, Math.Min(size, all.Count - (block * size))));
                return write;
            },
            _ => { });
        return files;
    }

    private SiteWord[] Words()
    {
        var most = (1 << WordsLayout.FrequencyWidth) - 1;
        return
        [
            .. _reader.Vocabulary.Words
                .Where(one => one.Word.Any(char.IsLetter))
                .OrderBy(one => one.Word, StringComparer.Ordinal)
                .Select(one => new SiteWord(one.Word, Math.Min(most, 31 - int.LeadingZeroCount(one.Count)))),
        ];
    }
}
