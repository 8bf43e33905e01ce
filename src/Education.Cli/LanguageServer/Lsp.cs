using System.Text.Json.Nodes;
using Education.Lessons.Findings;

namespace Education.Cli.LanguageServer;

/// <summary>Pieces of messages. Lines and characters count from 0 there and from 1 in findings; both count UTF-16 units.</summary>
internal static class Lsp
{
    public static JsonObject Position(int line, int character) => new() { ["line"] = Math.Max(line, 0), ["character"] = Math.Max(character, 0) };

    public static JsonObject Range(SourceSpan where) => new()
    {
        ["start"] = Position(where.Line - 1, where.Column - 1),
        ["end"] = Position(where.EndLine - 1, where.EndColumn - 1),
    };

    public static JsonObject Range(int line, int start, int end) => new() { ["start"] = Position(line, start), ["end"] = Position(line, end) };

    public static JsonObject Markdown(string text) => new() { ["kind"] = "markdown", ["value"] = text };

    public static JsonObject Notice(string method, JsonObject told) => new() { ["method"] = method, ["params"] = told };

    public static JsonObject Log(string message) => Notice("window/logMessage", new JsonObject { ["type"] = 2, ["message"] = message });

    /// <summary>The document that a message is about.</summary>
    public static string Uri(JsonNode? message) => Text(message?["textDocument"]?["uri"]);

    public static string Text(JsonNode? node) => node?.GetValue<string>() ?? throw new FormatException("A text is missing.");

    public static int Number(JsonNode? node) => node?.GetValue<int>() ?? 0;

    public static (int Line, int Character) Place(JsonNode? position) => (Number(position?["line"]), Number(position?["character"]));
}
