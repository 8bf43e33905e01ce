namespace Education.Lessons.Blocks;

/// <summary>From <paramref name="Offset"/> of a passage's text on, characters stand side by side in the file from this line and column.</summary>
public readonly record struct SourceRun(int Offset, int Line, int Column);
