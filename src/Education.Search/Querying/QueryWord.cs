namespace Education.Search.Querying;

/// <summary>A word of the query.</summary>
/// <param name="Normal">The word in lower case, without the possessive.</param>
/// <param name="Term">Its term; empty for a stop word.</param>
/// <param name="Alternatives">What it may stand for; none when nothing on the site is like it, or for a stop word.</param>
internal sealed record QueryWord(string Normal, string Term, IReadOnlyList<Alternative> Alternatives)
{
    /// <summary>Whether the site has the very word, or it is a stop word.</summary>
    public Knowledge Knowledge { get; init; }

    /// <summary>The likeliest word of the site when the typed one had to be repaired; empty otherwise.</summary>
    public string Repaired { get; init; } = "";
}
