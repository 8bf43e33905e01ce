using Education.Search;

namespace Education.Cli.Searching;

/// <summary>What the script answers to one question.</summary>
/// <param name="Hits">The documents found, best first.</param>
/// <param name="Files">The files that a browser fetches before it can show the first title, when it has none yet.</param>
/// <param name="Milliseconds">How long the answer takes when all files are in memory, and none of its words was asked before.</param>
public sealed record BenchAnswer(IReadOnlyList<BenchHit> Hits, IReadOnlyList<string> Files, double Milliseconds)
{
    /// <summary>Number, title and URL of the help page when the question may mean danger; empty otherwise.</summary>
    public string Pinned { get; init; } = "";

    /// <summary>Unknown words and what was searched instead.</summary>
    public IReadOnlyList<WordRepair> Repairs { get; init; } = [];
}
