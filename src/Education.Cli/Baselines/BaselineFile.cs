using System.Text.Json;
using System.Text.Json.Nodes;
using Education.Cli.Reports;
using Education.Lessons.Findings;

namespace Education.Cli.Baselines;

/// <summary>A baseline on disk: one JSON object a line, so that changes to it can be read in a pull request.</summary>
internal static class BaselineFile
{
    public static string Write(Baseline baseline) => string.Concat(baseline.Entries.Select(e => new JsonObject
    {
        ["path"] = e.Fingerprint.Path,
        ["rule"] = e.Fingerprint.Rule,
        ["words"] = e.Fingerprint.Words,
        ["count"] = e.Count,
    }.ToJsonString(ReportJson.OneLine) + "\n"));

    /// <exception cref="UsageException">A line cannot be read; it is named.</exception>
    public static Baseline Read(string file, string text)
    {
        var entries = new List<BaselineEntry>();
        foreach (var (line, index) in text.Split('\n').Select((line, index) => (line, index)).Where(l => l.line.Trim().Length > 0))
        {
            entries.Add(Entry(line, index + 1) ?? throw new UsageException(
                $"{file}({index + 1}): this line is no entry of a baseline. Write the file again with --write-baseline."));
        }

        return new Baseline([.. entries.DistinctBy(e => e.Fingerprint)]);
    }

    /// <summary>One finding for each entry that nothing breaks any more.</summary>
    public static IEnumerable<Finding> Faults(string file, IReadOnlyList<BaselineEntry> gone) => gone.Select(e => BaselineRules.Stale.At(
        SourceSpan.At(file, e.Line, 1),
        $"‘{e.Fingerprint.Path}’ does not break {e.Fingerprint.Rule} at ‘{e.Fingerprint.Words}’ any more. Take this line out, or run --write-baseline again."));

    private static BaselineEntry? Entry(string line, int number)
    {
        try
        {
            var row = JsonNode.Parse(line)?.AsObject();
            return row?["path"]?.GetValue<string>() is { } path && row["rule"]?.GetValue<string>() is { } rule
                && row["words"]?.GetValue<string>() is { } words && row["count"]?.GetValue<int>() is > 0 and var count
                ? new BaselineEntry(new Fingerprint(rule, path, words), count, number)
                : null;
        }
        catch (Exception unread) when (unread is JsonException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }
}
