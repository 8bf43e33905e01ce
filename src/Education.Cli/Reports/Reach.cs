namespace Education.Cli.Reports;

/// <summary>What a report is about.</summary>
internal enum Reach
{
    /// <summary>All content.</summary>
    Everything,

    /// <summary>Files and folders that were named.</summary>
    NamedFiles,
}
