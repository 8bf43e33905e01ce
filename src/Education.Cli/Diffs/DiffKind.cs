namespace Education.Cli.Diffs;

/// <summary>Where a piece of two texts stands.</summary>
internal enum DiffKind
{
    /// <summary>In both.</summary>
    Same,

    /// <summary>In the old text alone.</summary>
    Removed,

    /// <summary>In the new text alone.</summary>
    Added,
}
