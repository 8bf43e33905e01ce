namespace Education.Cli.Links;

/// <summary>How findings are written.</summary>
internal enum ReportFormat
{
    /// <summary>As compilers do, for people and editors.</summary>
    Text,

    /// <summary>One JSON object a line.</summary>
    Jsonl,

    /// <summary>SARIF 2.1.0.</summary>
    Sarif,
}
