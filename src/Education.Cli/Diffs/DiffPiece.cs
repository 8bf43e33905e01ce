namespace Education.Cli.Diffs;

/// <summary>A line or a word of two texts.</summary>
internal readonly record struct DiffPiece(DiffKind Kind, string Text);
