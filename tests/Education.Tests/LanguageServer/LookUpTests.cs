using System.Text.Json.Nodes;
using Xunit;

namespace Education.Tests.LanguageServer;

/// <summary>Completion, hover and go to definition.</summary>
public sealed class LookUpTests
{
    private const int Body = 29;

    private static string With(string line) => Editor.LessonText.Replace("Walk a bit each day.", line, StringComparison.Ordinal);

    [Theory]
    [InlineData("See [x](|) now.", "next-step.md", "The next step", "29:8-29:8")]
    [InlineData("See [x](ne|) now.", "next-step.md", "The next step", "29:8-29:10")]
    [InlineData("See [x](term:fl|", "term:flare-up", "flare-up", "29:8-29:15")]
    [InlineData("😀 [x](ref:|)", "ref:raja2020", "The revised definition of pain", "29:7-29:11")]
    [InlineData("See [x](sheet:|) now.", "sheet:my-goal", "My goal and first step", "29:8-29:14")]
    [InlineData("See [x](next-step.md#|) now.", "next-step.md#what-helps", "What helps", "29:8-29:21")]
    [InlineData("<!-- |", "try-this", "minutes", "29:5-29:5")]
    [InlineData("<!-- ev| -->", "evidence", "ref, who, comparator, certainty", "29:5-29:7")]
    [InlineData("<!-- evidence |", "certainty=", "", "29:14-29:14")]
    [InlineData("<!-- evidence certainty=l|", "low", "", "29:24-29:25")]
    [InlineData("<!-- evidence ref=raja2020,m|", "moseley2015", "Fifteen years of explaining pain", "29:27-29:28")]
    [InlineData("<!-- question id=a goal=|", "small", "Take a small step.", "29:24-29:24")]
    [InlineData("<!-- worksheet id=|", "my-goal", "My goal and first step", "29:18-29:18")]
    public Task What_fits_the_text_is_offered(string line, string text, string detail, string place) =>
        Offered(With(line), Body, line, (text, detail, place));

    [Theory]
    [InlineData("minutes: 1", "ti|", "tier: ", "needed", "6:0-6:2")]
    [InlineData("minutes: 1", "audience: fa|", "family", "", "6:10-6:12")]
    [InlineData("minutes: 1", "topics: [sleep, mo|]", "mood", "", "6:16-6:18")]
    [InlineData("minutes: 1", "best_after: [|]", "next-step", "The next step", "6:13-6:13")]
    [InlineData("  certainty: low", "  |", "certainty: ", "needed", "14:2-14:2")]
    [InlineData("  certainty: low", "  certainty: m|", "moderate", "", "14:13-14:14")]
    [InlineData("    date: 2026-11-21", "    |", "note: ", "needed", "23:4-23:4")]
    [InlineData("  - version: 1", "  - |", "date: ", "needed", "22:4-22:4")]
    public async Task What_fits_the_front_matter_is_offered(string old, string line, string text, string detail, string place)
    {
        string whole = Editor.LessonText.Replace(old + "\n", line + "\n", StringComparison.Ordinal);
        if (text == "tier: ")
        {
            whole = whole.Replace("tier: core\n", "\n", StringComparison.Ordinal);
        }

        await Offered(whole, int.Parse(place.Split(':')[0]), line, (text, detail, place));
    }

    [Theory]
    [InlineData("See [x](term:fl|are-up) now.", "A time when pain is worse than on most days.", "29:8-29:21")]
    [InlineData("See [x](next-|step.md) now.", "1 min, reading grade", "29:8-29:20")]
    [InlineData("See [x](ref:raja|2020) now.", "https://doi.org/10.1097/j.pain.0000000000001939", "29:8-29:20")]
    [InlineData("See [x](sheet:my|-goal) now.", "One goal that matters to you.", "29:8-29:21")]
    [InlineData("<!-- allow EDU30|02 reason=x -->", "# EDU3002", "29:11-29:18")]
    [InlineData("See [x](nxt|-step.md) now.", "# EDU2001", "29:8-29:19")]
    [InlineData("<!-- evidence ref=moseley2015,raja|2020 -->", "Raja SN, Carr DB (2020). Pain", "29:30-29:38")]
    public async Task A_name_or_a_finding_is_explained_under_the_pointer(string line, string words, string place)
    {
        await using var editor = await Editor.OpenAsync(With(line.Replace("|", "", StringComparison.Ordinal)));
        await editor.FindingsAsync(1);
        var answer = await editor.AskAsync("textDocument/hover", Place(Body, line.IndexOf('|', StringComparison.Ordinal)));
        Assert.Contains(words, (string?)answer["result"]?["contents"]?["value"], StringComparison.Ordinal);
        Assert.Equal(place, Editor.Range(answer["result"]?["range"]));
    }

    [Fact]
    public async Task A_key_says_what_it_is_for()
    {
        await using var editor = await Editor.OpenAsync(Editor.LessonText);
        var answer = await editor.AskAsync("textDocument/hover", Place(6, 3));
        Assert.Contains("Reading time in whole minutes", (string?)answer["result"]?["contents"]?["value"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("See [x](term:fl|are-up) now.", "content/en/glossary.yml", "1:10-1:18")]
    [InlineData("See [x](ref:mos|eley2015) now.", "content/references.yml", "9:8-9:19")]
    [InlineData("See [x](sheet:my|-goal) now.", "content/en/worksheets.yml", "1:8-1:15")]
    [InlineData("See [x](next|-step.md) now.", "content/en/understand/next-step.md", "0:0-0:0")]
    [InlineData("See [x](next-step.md#wh|at-helps) now.", "content/en/understand/next-step.md", "27:0-27:13")]
    [InlineData("<!-- question id=a goal=re|st -->", "content/en/understand/first-step.md", "10:8-10:18")]
    public async Task A_name_leads_to_where_it_is_written_down(string line, string path, string place)
    {
        await using var editor = await Editor.OpenAsync(With(line.Replace("|", "", StringComparison.Ordinal)));
        await editor.FindingsAsync(1);
        var answer = await editor.AskAsync("textDocument/definition", Place(Body, line.IndexOf('|', StringComparison.Ordinal)));
        Assert.Equal((Editor.Uri(path), place), ((string?)answer["result"]?["uri"], Editor.Range(answer["result"]?["range"])));
    }

    [Theory]
    [InlineData("references: [raja2020, moseley2015]", 14, "content/references.yml", "1:8-1:16")]
    [InlineData("authors: [education-team]", 12, "content/people.yml", "1:8-1:22")]
    public async Task A_name_in_front_matter_leads_there_too(string line, int at, string path, string place)
    {
        await using var editor = await Editor.OpenAsync(Editor.LessonText);
        await editor.FindingsAsync(1);
        int number = Array.IndexOf(Editor.LessonText.Split('\n'), line);
        var answer = await editor.AskAsync("textDocument/definition", Place(number, at));
        Assert.Equal((Editor.Uri(path), place), ((string?)answer["result"]?["uri"], Editor.Range(answer["result"]?["range"])));
    }

    [Fact]
    public async Task Headings_make_the_outline()
    {
        await using var editor = await Editor.OpenAsync(Editor.LessonText);
        await editor.FindingsAsync(1);
        var answer = await editor.AskAsync("textDocument/documentSymbol", new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = Editor.Uri() } });
        Assert.Equal("What helps", (string?)answer["result"]?[0]?["name"]);
    }

    private static async Task Offered(string whole, int number, string line, (string Text, string Detail, string Place) expected)
    {
        await using var editor = await Editor.OpenAsync(whole.Replace(line, line.Replace("|", "", StringComparison.Ordinal), StringComparison.Ordinal));
        var answer = await editor.AskAsync("textDocument/completion", Place(number, line.IndexOf('|', StringComparison.Ordinal)));
        var offered = (answer["result"]?.AsArray() ?? []).Select(i => ((string?)i?["textEdit"]?["newText"] ?? "", (string?)i?["detail"] ?? "", Editor.Range(i?["textEdit"]?["range"])));
        Assert.Contains(expected, offered);
    }

    private static JsonObject Place(int line, int at) => new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = Editor.Uri() },
        ["position"] = new JsonObject { ["line"] = line, ["character"] = at },
    };
}
