using System.Text.Json;
using System.Text.RegularExpressions;

namespace Education.Cli.Searching;

/// <summary>One document a line, as JSON. Fields that are left out or null are empty; numbers do for ids.</summary>
internal static partial class BenchDocumentLine
{
    /// <exception cref="FormatException">The line is not a document; the message says why.</exception>
    public static BenchDocument Read(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(Escape().Replace(line, Mended));
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? Read(json.RootElement)
                : throw new FormatException("a JSON object with id, url, title and body is needed here.");
        }
        catch (JsonException wrong)
        {
            throw new FormatException($"this is not JSON (character {wrong.BytePositionInLine + 1}).", wrong);
        }
    }

    private static BenchDocument Read(JsonElement fields)
    {
        var id = Text(fields, "id");
        var url = Text(fields, "url");
        return new BenchDocument(id, url.Length > 0 ? url : id, Text(fields, "title"), Text(fields, "body"));
    }

    private static string Text(JsonElement fields, string name) =>
        !fields.TryGetProperty(name, out var field) ? "" : field.ValueKind switch
        {
            JsonValueKind.String => field.GetString() ?? "",
            JsonValueKind.Number when name is "id" => field.GetRawText(),
            JsonValueKind.Null => "",
            _ => throw new FormatException($"‘{name}’ is not a text."),
        };

    // Half of a character that is written as two is no text; programs that cut texts write it all the same.
    private static string Mended(Match escape) => escape.Groups["half"].Success ? @"\ufffd" : escape.Value;

    [GeneratedRegex(@"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?<half>u[dD][89a-fA-F][0-9a-fA-F]{2})|.)")]
    private static partial Regex Escape();
}
