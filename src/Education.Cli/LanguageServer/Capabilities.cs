using System.Text.Json.Nodes;

namespace Education.Cli.LanguageServer;

/// <summary>What the server tells an editor it can do.</summary>
internal static class Capabilities
{
    public static JsonObject Announce() => new()
    {
        ["capabilities"] = new JsonObject
        {
            ["positionEncoding"] = "utf-16",
            ["textDocumentSync"] = new JsonObject { ["openClose"] = true, ["change"] = 2, ["save"] = true },
            ["completionProvider"] = new JsonObject { ["triggerCharacters"] = new JsonArray("(", ":", "#", "/", "=", "[", " ") },
            ["hoverProvider"] = true,
            ["definitionProvider"] = true,
            ["documentSymbolProvider"] = true,
            ["codeActionProvider"] = new JsonObject { ["codeActionKinds"] = new JsonArray("quickfix") },
        },
        ["serverInfo"] = new JsonObject { ["name"] = "education" },
    };
}
