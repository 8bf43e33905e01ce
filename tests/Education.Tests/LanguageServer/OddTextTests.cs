using System.Text.Json.Nodes;
using Xunit;

namespace Education.Tests.LanguageServer;

/// <summary>Half-written, damaged and made-up texts, with questions at any place: each gets an answer that is no error.</summary>
public sealed class OddTextTests
{
    private static readonly string[] Questions = ["completion", "hover", "definition", "codeAction", "documentSymbol"];
    private static readonly string[] Scraps = ["](", "<!-- ", "-->", "---\n", "- ", ": ", "[", "term:", "ref:", "#", "\r\n", "\r", "\t", "😀", "\uD83D", "\u0000", "=", "\"", "{", "EDU3002", "evidence ref=a,", "  "];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Any_text_and_any_place_get_an_answer(int seed)
    {
        var random = new Random(seed);
        await using var editor = await Editor.OpenAsync(Editor.LessonText);
        for (int version = 2; version < 60; version++)
        {
            await editor.TellAsync("textDocument/didChange", new JsonObject
            {
                ["textDocument"] = new JsonObject { ["uri"] = Editor.Uri(), ["version"] = version },
                ["contentChanges"] = new JsonArray(new JsonObject { ["range"] = Range(random), ["text"] = Scraps[random.Next(Scraps.Length)] }),
            });
            string question = Questions[random.Next(Questions.Length)];
            var range = Range(random);
            var answer = await editor.AskAsync("textDocument/" + question, new JsonObject
            {
                ["textDocument"] = new JsonObject { ["uri"] = Editor.Uri() },
                ["position"] = range["start"]?.DeepClone(),
                ["range"] = range,
            });
            Assert.False(answer.ContainsKey("error"), $"{question}: {answer}");
        }

        await editor.FindingsAsync(59);
        Assert.DoesNotContain(editor.Notices, n => (string?)n["method"] == "window/logMessage");
    }

    private static JsonObject Range(Random random)
    {
        int line = random.Next(-1, 36);
        return new JsonObject { ["start"] = Place(line, random.Next(-1, 40)), ["end"] = Place(line + random.Next(2), random.Next(-1, 40)) };
    }

    private static JsonObject Place(int line, int character) => new() { ["line"] = line, ["character"] = Far(character) };

    // Now and then far beyond the end of any line.
    private static int Far(int character) => character == 13 ? int.MaxValue : character;
}
