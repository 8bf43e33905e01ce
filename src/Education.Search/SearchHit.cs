namespace Education.Search;

/// <summary>A page that a search found.</summary>
/// <param name="Number">The place of the document in the order in which documents were added, from 0.</param>
/// <param name="Url">Where it is.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Score">How well it fits; of meaning only beside others of the same search.</param>
public sealed record SearchHit(int Number, string Url, string Title, long Score)
{
    /// <summary>Minutes it takes to read; 0 when that is not known.</summary>
    public int Minutes { get; init; }

    /// <summary>What it can be filtered by.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];
}
