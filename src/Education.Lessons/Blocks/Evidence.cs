using Education.Lessons.Findings;

namespace Education.Lessons.Blocks;

/// <summary>A claim with what it was compared with, in whom, and how sure we can be.</summary>
/// <param name="Where">The lines.</param>
/// <param name="References">The works it stands on; empty when left out.</param>
/// <param name="Population">Who was studied; empty when left out.</param>
/// <param name="Comparator">What it was compared with; empty when left out.</param>
/// <param name="Certainty">Null when left out.</param>
/// <param name="Content">The claim.</param>
public sealed record Evidence(
    SourceSpan Where,
    IReadOnlyList<ReferenceKey> References,
    string Population,
    string Comparator,
    Certainty? Certainty,
    IReadOnlyList<Block> Content) : Box(Where, Content);
