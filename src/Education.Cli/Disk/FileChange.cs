namespace Education.Cli.Disk;

/// <summary>What happened to a file of the site.</summary>
internal enum FileChange
{
    /// <summary>New or different bytes.</summary>
    Written,

    /// <summary>The same file as before, time stamp and all.</summary>
    Unchanged,
}
