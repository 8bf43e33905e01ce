using System.Globalization;

namespace Education.Benchmarks.Compare;

/// <summary>Medians of both programs for one size of corpus.</summary>
internal sealed record Comparison(int Lessons, TimedRun Ours, TimedRun Hugo)
{
    public const string Head = """
        | Lessons | | CPU s | wall s | peak MiB |
        | ---: | --- | ---: | ---: | ---: |
        """;

    /// <summary>Three rows of a Markdown table.</summary>
    public string Rows => string.Create(CultureInfo.InvariantCulture, $"""
        | {Lessons:N0} | education | {Ours.CpuSeconds:0.00} | {Ours.WallSeconds:0.00} | {Ours.PeakMiB:0} |
        | | Hugo 0.111.3 | {Hugo.CpuSeconds:0.00} | {Hugo.WallSeconds:0.00} | {Hugo.PeakMiB:0} |
        | | ratio | **{Ours.CpuSeconds / Hugo.CpuSeconds:0.00}** | {Ours.WallSeconds / Hugo.WallSeconds:0.00} | {Ours.PeakMiB / Hugo.PeakMiB:0.00} |
        """);
}
