using Education.Search.Analysis;
using Education.Search.Querying;

namespace Education.Search;

/// <summary>Answers searches from an index exactly as the browser script does. Not for use by several threads at once.</summary>
public sealed class SearchEngine
{
    private readonly IndexReader _index;
    private readonly QueryReader _queries;
    private readonly DangerWatch _danger;

    private SearchEngine(IndexReader index)
    {
        _index = index;
        var analyzer = TextAnalyzer.For(index.Root.Language);
        _queries = new QueryReader(index, analyzer);
        _danger = new DangerWatch(index.Root.DangerSigns, analyzer);
    }

    /// <summary>Opens an index.</summary>
    /// <param name="files">All files of the index, in any order; others may be among them.</param>
    /// <exception cref="InvalidDataException"><see cref="SearchIndex.RootName"/> is missing, damaged, or of another version of the format.</exception>
    public static SearchEngine Open(IReadOnlyList<SearchFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new(new IndexReader(files));
    }

    /// <summary>Answers a search.</summary>
    /// <param name="query">The words as typed. A word at the very end counts as half typed when the site does not know it.</param>
    /// <param name="options">How to answer.</param>
    /// <exception cref="InvalidDataException">A file that the answer needs is missing or damaged.</exception>
    public SearchResults Search(string query, SearchOptions options)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(options);
        var words = _queries.Read(query);
        var filter = new HitFilter(_index.Root.Labels, options);
        var hits = Ranking.Best([.. words, .. _queries.PhrasesOf(words)], _index.Root.Documents)
            .Select(found => HitOf(found.Document, found.Score))
            .Where(filter.Passes)
            .Take(options.Limit);
        return new SearchResults([.. hits])
        {
            PinnedHelp = _danger.Sees(words) ? Help() : null,
            Repairs = [.. words.Where(word => word.Repaired.Length > 0).Select(word => new WordRepair(word.Normal, word.Repaired))],
        };
    }

    /// <summary>What a result of this engine shows beyond title and link; empty when the index has none.</summary>
    /// <exception cref="InvalidDataException">The file that has it is missing or damaged.</exception>
    public SearchDetails Details(SearchHit hit) => _index.Details(hit.Number);

    private SearchHit HitOf(int document, long score)
    {
        var card = _index.Card(document);
        return new SearchHit(document, card.Url, card.Title, score)
        {
            Minutes = card.Minutes,
            Labels = [.. card.Labels.Select(label => _index.Root.Labels[label])],
        };
    }

    private SearchHit? Help()
    {
        var number = Enumerable.Range(0, _index.Root.Documents)
            .FirstOrDefault(one => string.Equals(_index.Card(one).Url, _index.Root.HelpUrl, StringComparison.Ordinal), -1);
        return number >= 0 ? HitOf(number, 0) : new SearchHit(-1, _index.Root.HelpUrl, "", 0);
    }
}
