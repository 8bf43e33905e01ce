using System.Text.Json.Nodes;
using Education.Cli.Reports;
using Education.Lessons.Trees;

namespace Education.Cli.Links;

/// <summary>Writes findings as SARIF 2.1.0, each with the target of its link, and the links to the web with the run.</summary>
internal static class LinkSarif
{
    public static string Write(IReadOnlyList<LinkFinding> findings, IReadOnlyList<TreeLink> external)
    {
        var log = SarifReport.Log(new FindingSheet([.. findings.Select(f => f.Finding)]));
        var run = log["runs"]?[0]?.AsObject() ?? [];
        foreach (var (result, found) in (run["results"]?.AsArray() ?? []).Zip(findings))
        {
            result?.AsObject().Add("properties", new JsonObject { ["target"] = found.Target });
        }

        var targets = external.Select(l => l.Target).Distinct(StringComparer.Ordinal).Select(t => (JsonNode)t);
        run.Add("properties", new JsonObject { ["externalLinks"] = new JsonArray([.. targets]) });
        return log.ToJsonString(ReportJson.Indented) + "\n";
    }
}
