using System.Text.Json.Nodes;
using Education.Lessons.Findings;

namespace Education.Cli.LanguageServer;

/// <summary>Changes that mend a finding with one click: what the finding suggests, or kinder and plainer words.</summary>
internal static class QuickFixes
{
    // Titles of menus; the author sees the rest of a long sentence in the text.
    private const int LongestQuote = 40;
    private const int MostWordings = 5;

    public static JsonNode? Offer(TextBuffer file, Reading reading, JsonNode? range)
    {
        if (!reading.IsOf(file))
        {
            return new JsonArray();
        }

        var (start, end) = (Lsp.Place(range?["start"]), Lsp.Place(range?["end"]));
        return new JsonArray([.. reading.FindingsOf(file.Path)
            .Where(f => Touches(f.Where, start, end))
            .SelectMany(f => Instead(f, file, reading).Select(words => (JsonNode)Fix(f, words, file, reading)))]);
    }

    private static IEnumerable<string> Instead(Finding finding, TextBuffer file, Reading reading)
    {
        if (finding.Suggestion is { } suggestion)
        {
            return finding.Where.Line == finding.Where.EndLine && finding.Where.Column == finding.Where.EndColumn ? [] : [suggestion];
        }

        return reading.ShelfOf(file.Path) is { } shelf ? OtherWords.For(file.Words(finding.Where), shelf).Take(MostWordings) : [];
    }

    private static JsonObject Fix(Finding finding, string words, TextBuffer file, Reading reading)
    {
        string said = file.Words(finding.Where);
        string title = said.Length > 0 ? $"Change ‘{Short(said)}’ to ‘{Short(words)}’" : $"Write ‘{Short(words)}’";
        return new JsonObject
        {
            ["title"] = title,
            ["kind"] = "quickfix",
            ["diagnostics"] = new JsonArray(Bulletin.Diagnostic(finding, reading)),
            ["isPreferred"] = finding.Suggestion is not null,
            ["edit"] = new JsonObject
            {
                ["changes"] = new JsonObject { [file.Uri] = new JsonArray(new JsonObject { ["range"] = Lsp.Range(finding.Where), ["newText"] = words }) },
            },
        };
    }

    private static bool Touches(SourceSpan where, (int, int) start, (int, int) end) =>
        (where.Line - 1, where.Column - 1).CompareTo(end) <= 0 && (where.EndLine - 1, where.EndColumn - 1).CompareTo(start) >= 0;

    private static string Short(string words) => words.Length <= LongestQuote ? words : string.Concat(words.AsSpan(0, LongestQuote), "…");
}
