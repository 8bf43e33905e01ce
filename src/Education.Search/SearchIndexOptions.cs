namespace Education.Search;

/// <summary>What an index is made for.</summary>
public sealed record SearchIndexOptions
{
    /// <summary>The language of all documents in the index, as a language tag; <c>en</c> unless told.</summary>
    public string Language { get; init; } = "en";

    /// <summary>Searches that may mean danger: they put <see cref="HelpUrl"/> before everything else.</summary>
    public IReadOnlyList<DangerSign> DangerSigns { get; init; } = [];

    /// <summary>The page on when to get help; empty for none. It must be the URL of a document.</summary>
    public string HelpUrl { get; init; } = "";
}
