namespace Education.Search;

/// <summary>The answer to a search.</summary>
/// <param name="Hits">Best first.</param>
public sealed record SearchResults(IReadOnlyList<SearchHit> Hits)
{
    /// <summary>The page on when to get help, when the search may mean danger: to be shown before everything else. Null otherwise.</summary>
    public SearchHit? PinnedHelp { get; init; }

    /// <summary>Words that the site does not have, and what was searched for them.</summary>
    public IReadOnlyList<WordRepair> Repairs { get; init; } = [];
}
