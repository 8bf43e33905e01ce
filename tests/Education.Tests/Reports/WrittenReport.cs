using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Education.Cli.Reports;
using Education.Lessons.Findings;

namespace Education.Tests.Reports;

/// <summary>Reads each form of report back, as a program would that knows the form and not us.</summary>
internal static partial class WrittenReport
{
    public static string Write(string form, IReadOnlyList<Finding> findings, string repository = "")
    {
        using var output = new StringWriter();
        FindingReports.Find(form).Write(new FindingSheet(findings, repository), output);
        return output.ToString();
    }

    /// <summary>Every finding as <c>path|line|column|severity|rule|message</c>.</summary>
    public static IEnumerable<string> Read(string form, string text) => form switch
    {
        "text" => Lines(text).Select(l => TextLine().Match(l)).Select(m => Row(m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value, m.Groups[4].Value, m.Groups[5].Value, m.Groups[6].Value)),
        "jsonl" => Lines(text).Select(l => JsonDocument.Parse(l).RootElement).Select(r => Row(Text(r, "path"), Text(r, "line"), Text(r, "column"), Text(r, "severity"), Text(r, "rule"), Text(r, "message"))),
        "sarif" => JsonDocument.Parse(text).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(Sarif),
        "junit" => XDocument.Parse(text, LoadOptions.PreserveWhitespace).Descendants("testcase").Select(c => Junit(c)),
        "github" => Lines(text).Select(l => GitHubLine().Match(l)).Select(m => Row(Decode(m.Groups[2].Value), m.Groups[3].Value, m.Groups[4].Value, m.Groups[1].Value.Replace("notice", "note", StringComparison.Ordinal), m.Groups[5].Value, Decode(m.Groups[6].Value))),
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "No reader for this form."),
    };

    public static string Row(Finding f) => Row(f.Where.Path, $"{f.Where.Line}", $"{f.Where.Column}", SeverityWords.Sarif(f.Severity), f.Rule.Id, f.Message);

    private static string Row(params string[] parts) => string.Join('|', parts).Replace('\t', ' ');

    private static string Sarif(JsonElement result)
    {
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        var region = place.GetProperty("region");
        string path = Uri.UnescapeDataString(Text(place.GetProperty("artifactLocation"), "uri"));
        return Row(path, Text(region, "startLine"), Text(region, "startColumn"), Text(result, "level"), Text(result, "ruleId"), Text(result.GetProperty("message"), "text"));
    }

    private static string Junit(XElement testCase) => Read("text", testCase.Elements().Single().Value).Single();

    private static string Text(JsonElement row, string key) => row.GetProperty(key).ToString();

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Decode(string text) => text.Replace("%3A", ":", StringComparison.Ordinal).Replace("%2C", ",", StringComparison.Ordinal)
        .Replace("%0A", "\n", StringComparison.Ordinal).Replace("%25", "%", StringComparison.Ordinal);

    [GeneratedRegex(@"^(.*?)\((\d+),(\d+)\): (note|warning|error) (EDU\d{4}): (.*)$")]
    private static partial Regex TextLine();

    [GeneratedRegex(@"^::(notice|warning|error) file=([^,]*),line=(\d+),endLine=\d+,col=(\d+)(?:,endColumn=\d+)?,title=(EDU\d{4}) [a-z0-9-]+::(.*)$")]
    private static partial Regex GitHubLine();
}
