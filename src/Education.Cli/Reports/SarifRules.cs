using System.Text.Json.Nodes;
using Education.Cli.Building;
using Education.Lessons.Findings;

namespace Education.Cli.Reports;

/// <summary>The part of a SARIF report that tells about the program and its rules.</summary>
internal static class SarifRules
{
    public static JsonObject Driver(FindingSheet sheet, IReadOnlyList<Rule> rules) => new()
    {
        ["name"] = "education",
        ["semanticVersion"] = typeof(SarifRules).Assembly.GetName().Version?.ToString(3) ?? "0.0.0",
        ["rules"] = new JsonArray([.. rules.Select(rule => Describe(rule, sheet.PageOf(rule)))]),
    };

    private static JsonNode Describe(Rule rule, string? address)
    {
        string page = RulePages.Read(rule);
        var described = new JsonObject
        {
            ["id"] = rule.Id,
            ["name"] = rule.Slug,
            ["shortDescription"] = new JsonObject { ["text"] = rule.Title },
            ["help"] = new JsonObject { ["text"] = page, ["markdown"] = page },
            ["defaultConfiguration"] = new JsonObject { ["level"] = SeverityWords.Sarif(rule.Severity) },
        };
        if (address is not null)
        {
            described["helpUri"] = address;
        }

        return described;
    }
}
