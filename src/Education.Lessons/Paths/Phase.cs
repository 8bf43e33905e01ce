using Education.Lessons.Findings;

namespace Education.Lessons.Paths;

/// <summary>One of the four phases of the programme: a label, never a gate.</summary>
/// <param name="Number">1 to 4.</param>
/// <param name="Title">Name for patients.</param>
/// <param name="Focus">What it is about.</param>
/// <param name="ReadySigns">Optional signs that the next phase may fit; none is a test.</param>
/// <param name="IfStuck">What to try after about four weeks without change.</param>
/// <param name="Where">Place of the entry.</param>
public sealed record Phase(int Number, string Title, string Focus, IReadOnlyList<string> ReadySigns, string IfStuck, SourceSpan Where)
{
    /// <summary>Its texts that readers see, with their places. Default: none.</summary>
    public IReadOnlyList<Sourced<string>> Shown { get; init; } = [];
}
