using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Education.Tests.Reports;

/// <summary>What the SARIF 2.1.0 schema asks of the parts that we write.</summary>
public sealed class SarifShapeTests
{
    private static readonly Dictionary<string, string[]> s_allowed = new(StringComparer.Ordinal)
    {
        ["log"] = ["$schema", "version", "runs"],
        ["run"] = ["tool", "columnKind", "results"],
        ["driver"] = ["name", "semanticVersion", "rules"],
        ["rule"] = ["id", "name", "shortDescription", "help", "helpUri", "defaultConfiguration"],
        ["result"] = ["ruleId", "ruleIndex", "level", "message", "locations", "fixes"],
    };

    [Fact]
    public void Every_report_has_the_shape_of_the_schema() => Prop.ForAll(
        SampleFindings.Many.ToArbitrary(),
        findings => Check(JsonDocument.Parse(WrittenReport.Write("sarif", findings, "https://example.org/pain/")).RootElement))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void A_rule_without_a_repository_has_help_and_no_address()
    {
        var finding = SampleFindings.One.Sample(1, 1)[0];
        var rule = JsonDocument.Parse(WrittenReport.Write("sarif", [finding])).RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules")[0];
        Assert.False(rule.TryGetProperty("helpUri", out _));
        Assert.StartsWith($"# {finding.Rule.Id} — {finding.Rule.Slug}", rule.GetProperty("help").GetProperty("markdown").GetString(), StringComparison.Ordinal);
    }

    private static void Check(JsonElement log)
    {
        OnlyKnown(log, "log");
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        var run = log.GetProperty("runs").EnumerateArray().Single();
        OnlyKnown(run, "run");
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        var driver = run.GetProperty("tool").GetProperty("driver");
        OnlyKnown(driver, "driver");
        Assert.Matches(@"^\d+\.\d+\.\d+$", driver.GetProperty("semanticVersion").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(rules.Count, rules.Select(r => r.GetProperty("id").GetString()).Distinct(StringComparer.Ordinal).Count());
        Assert.All(rules, Rule);
        Assert.All(run.GetProperty("results").EnumerateArray(), result => Result(result, rules));
    }

    private static void Rule(JsonElement rule)
    {
        OnlyKnown(rule, "rule");
        Assert.True(Uri.TryCreate(rule.GetProperty("helpUri").GetString(), UriKind.Absolute, out _));
        Assert.NotEqual("", rule.GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.NotEqual("", rule.GetProperty("help").GetProperty("text").GetString());
        Level(rule.GetProperty("defaultConfiguration").GetProperty("level"));
    }

    private static void Result(JsonElement result, List<JsonElement> rules)
    {
        OnlyKnown(result, "result");
        Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Level(result.GetProperty("level"));
        var place = result.GetProperty("locations").EnumerateArray().Single().GetProperty("physicalLocation");
        Place(place.GetProperty("artifactLocation"), place.GetProperty("region"));
        if (result.TryGetProperty("fixes", out var fixes))
        {
            var change = fixes.EnumerateArray().Single().GetProperty("artifactChanges").EnumerateArray().Single();
            var replacement = change.GetProperty("replacements").EnumerateArray().Single();
            Place(change.GetProperty("artifactLocation"), replacement.GetProperty("deletedRegion"));
            Assert.Equal(JsonValueKind.String, replacement.GetProperty("insertedContent").GetProperty("text").ValueKind);
        }
    }

    private static void Place(JsonElement file, JsonElement region)
    {
        string uri = file.GetProperty("uri").GetString() ?? "";
        Assert.True(Uri.TryCreate(uri, UriKind.Relative, out _) && !uri.Contains(' ', StringComparison.Ordinal) && !uri.StartsWith('/'), uri);
        Assert.Matches("^[A-Z]+$", file.GetProperty("uriBaseId").GetString());
        var (line, column) = (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32());
        var (endLine, endColumn) = (region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32());
        Assert.True(line >= 1 && column >= 1 && (endLine > line || (endLine == line && endColumn >= column)));
    }

    private static void Level(JsonElement level) => Assert.Contains(level.GetString(), new[] { "none", "note", "warning", "error" });

    private static void OnlyKnown(JsonElement item, string kind) => Assert.Empty(item.EnumerateObject().Select(p => p.Name).Except(s_allowed[kind]));
}
