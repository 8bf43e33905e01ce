namespace Education.Search.Querying;

/// <summary>Keeps the results that a reader asked for.</summary>
internal sealed class HitFilter(IReadOnlyList<string> known, SearchOptions options)
{
    private readonly IReadOnlyList<IGrouping<string, string>> _kinds =
        [.. options.Labels.Where(known.Contains).GroupBy(label => label.Split(':')[0], StringComparer.Ordinal)];

    /// <summary>Whether a result is wanted.</summary>
    public bool Passes(SearchHit hit) =>
        (options.MostMinutes == 0 || (hit.Minutes > 0 && hit.Minutes <= options.MostMinutes))
        && _kinds.All(kind => kind.Any(hit.Labels.Contains));
}
