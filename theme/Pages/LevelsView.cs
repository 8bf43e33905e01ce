namespace Education.Theme.Pages;

/// <summary>The reading level of every lesson of a language, and its hardest sentences.</summary>
/// <param name="Rows">By audience limit, then hardest first.</param>
/// <param name="Hardest">Hardest first; twenty at most.</param>
public sealed record LevelsView(IReadOnlyList<LevelRow> Rows, IReadOnlyList<HardSentence> Hardest);
