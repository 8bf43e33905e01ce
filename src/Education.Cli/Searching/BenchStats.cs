using System.Text.Json.Serialization;

namespace Education.Cli.Searching;

/// <summary>The measurements of a benchmark. Files are paths in the work folder.</summary>
internal sealed record BenchStats
{
    /// <summary>Milliseconds from documents in memory to files in memory.</summary>
    [JsonPropertyName("build_ms")]
    public required double BuildMilliseconds { get; init; }

    /// <summary>Milliseconds of each question that was not asked before, with all files in memory.</summary>
    [JsonPropertyName("query_ms")]
    public required IReadOnlyList<double> QueryMilliseconds { get; init; }

    /// <summary>Every file of the index.</summary>
    [JsonPropertyName("total")]
    public required IReadOnlyList<string> Total { get; init; }

    /// <summary>The scripts that a browser fetches.</summary>
    [JsonPropertyName("code")]
    public required IReadOnlyList<string> Code { get; init; }

    /// <summary>Files that each first question needs.</summary>
    [JsonPropertyName("always")]
    public required IReadOnlyList<string> Always { get; init; }

    /// <summary>Further files that a question needs, when it is the first, until a title can be shown.</summary>
    [JsonPropertyName("per_query")]
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> PerQuery { get; init; }
}
