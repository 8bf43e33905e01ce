namespace Education.Lessons.Findings;

/// <summary>What could be read of an author's file, and everything found while reading. Both, never either: one run shows every problem.</summary>
/// <param name="Value">Null only when nothing could be read.</param>
/// <param name="Findings">In the order of the file.</param>
public sealed record Draft<T>(T? Value, IReadOnlyList<Finding> Findings)
    where T : class;
