using System.Text.Json.Nodes;
using Xunit;

namespace Education.Tests.LanguageServer;

/// <summary>Findings while the author types, and the changes that mend them.</summary>
public sealed class FindingTests
{
    private const int Body = 29;

    private static string With(string line) => Editor.LessonText.Replace("Walk a bit each day.", line, StringComparison.Ordinal);

    [Theory]
    [InlineData("See [x](nxt-step.md) now.", "29:8-29:19 1 EDU2001")]
    [InlineData("See [x](term:flare-ip) now.", "29:8-29:21 1 EDU2006")]
    [InlineData("😀é See [x](term:flare-ip) now.", "29:12-29:25 1 EDU2006")]
    public async Task A_finding_has_its_exact_place_in_UTF_16(string line, string expected)
    {
        await using var editor = await Editor.OpenAsync(With(line));
        Assert.Contains(expected, (await editor.FindingsAsync(1)).Select(Told));
    }

    [Fact]
    public async Task A_change_of_a_stretch_mends_the_finding()
    {
        await using var editor = await Editor.OpenAsync(With("😀 See [x](term:flare-ip) now."));
        Assert.Contains("29:11-29:24 1 EDU2006", (await editor.FindingsAsync(1)).Select(Told));
        await editor.TellAsync("textDocument/didChange", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = Editor.Uri(), ["version"] = 2 },
            ["contentChanges"] = new JsonArray(new JsonObject { ["range"] = Stretch(Body, 22, 23), ["text"] = "u" }),
        });
        Assert.DoesNotContain("EDU2006", (await editor.FindingsAsync(2)).Select(f => (string?)f["code"]));
    }

    [Fact]
    public async Task A_change_of_the_whole_is_read_too()
    {
        await using var editor = await Editor.OpenAsync(Editor.LessonText);
        await editor.TellAsync("textDocument/didChange", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = Editor.Uri(), ["version"] = 2 },
            ["contentChanges"] = new JsonArray(new JsonObject { ["text"] = With("See [x](nxt-step.md) now.") }),
        });
        Assert.Contains("29:8-29:19 1 EDU2001", (await editor.FindingsAsync(2)).Select(Told));
    }

    [Fact]
    public async Task Closing_takes_the_findings_away()
    {
        await using var editor = await Editor.OpenAsync(With("See [x](nxt-step.md) now."));
        await editor.FindingsAsync(1);
        await editor.TellAsync("textDocument/didClose", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = Editor.Uri() } });
        var cleared = await editor.ReadUntilAsync(m => (string?)m["method"] == "textDocument/publishDiagnostics" && m["params"]?["version"] is null);
        Assert.Empty(cleared["params"]?["diagnostics"]?.AsArray() ?? [null]);
    }

    [Theory]
    [InlineData("See [x](nxt-step.md) now.", 12, "next-step.md", "29:8-29:19")]
    [InlineData("See [x](term:flare-ip) now.", 12, "term:flare-up", "29:8-29:21")]
    [InlineData("Every sufferer can rest.", 8, "person with pain", "29:6-29:14")]
    [InlineData("Every sufferer can rest.", 8, "you", "29:6-29:14")]
    [InlineData("A walk can assist you.", 12, "help", "29:11-29:17")]
    [InlineData("Assist your back.", 2, "Help", "29:0-29:6")]
    [InlineData("The harm is irreversible now.", 15, "slow to change", "29:12-29:24")]
    public async Task A_finding_is_mended_with_one_click(string line, int at, string words, string place)
    {
        await using var editor = await Editor.OpenAsync(With(line));
        await editor.FindingsAsync(1);
        var edits = await FixesAsync(editor, Body, at);
        Assert.Contains((words, place), edits);
    }

    [Fact]
    public async Task A_misspelt_key_is_mended_with_one_click()
    {
        await using var editor = await Editor.OpenAsync(Editor.LessonText.Replace("summary: Small", "sumary: Small", StringComparison.Ordinal));
        await editor.FindingsAsync(1);
        Assert.Contains(("summary", "3:0-3:6"), await FixesAsync(editor, 3, 2));
    }

    private static async Task<IReadOnlyList<(string, string)>> FixesAsync(Editor editor, int line, int at)
    {
        var answer = await editor.AskAsync("textDocument/codeAction", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = Editor.Uri() },
            ["range"] = Stretch(line, at, at),
            ["context"] = new JsonObject { ["diagnostics"] = new JsonArray() },
        });
        return
        [
            .. (answer["result"]?.AsArray() ?? []).Select(a => a?["edit"]?["changes"]?[Editor.Uri()]?[0])
                .Select(e => ((string?)e?["newText"] ?? "", Editor.Range(e?["range"]))),
        ];
    }

    private static JsonObject Stretch(int line, int start, int end) => new()
    {
        ["start"] = new JsonObject { ["line"] = line, ["character"] = start },
        ["end"] = new JsonObject { ["line"] = line, ["character"] = end },
    };

    private static string Told(JsonNode finding) => $"{Editor.Range(finding["range"])} {finding["severity"]} {finding["code"]}";
}
