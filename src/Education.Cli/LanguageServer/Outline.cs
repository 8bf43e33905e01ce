using System.Text.Json.Nodes;

namespace Education.Cli.LanguageServer;

/// <summary>The headings of a page, for the outline of an editor.</summary>
internal static class Outline
{
    private const int Words = 15;

    public static JsonNode? Of(TextBuffer file, Reading reading) =>
        new JsonArray([.. (reading.Pages.GetValueOrDefault(file.Path)?.Headings ?? []).Select(heading => (JsonNode)new JsonObject
        {
            ["name"] = heading.Text.Text,
            ["kind"] = Words,
            ["range"] = Lsp.Range(heading.Where),
            ["selectionRange"] = Lsp.Range(heading.Where),
        })]);
}
