using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Education.Tests.Authoring.Schemas;

/// <summary>Judges values by the keywords of JSON Schema (draft 2020-12) that our schemas use; a keyword it does not know fails the test.</summary>
internal static class SchemaJudge
{
    private static readonly Dictionary<string, Func<JsonNode?, JsonObject, JsonNode?, bool>> Keywords = new()
    {
        ["$schema"] = (_, _, _) => true,
        ["title"] = (_, _, _) => true,
        ["description"] = (_, _, _) => true,
        ["type"] = (rule, _, value) => (rule is JsonArray types ? types.Select(t => (string?)t) : [(string?)rule]).Any(t => IsOf(t, value)),
        ["enum"] = (rule, _, value) => List(rule).Any(w => JsonNode.DeepEquals(w, value)),
        ["pattern"] = (rule, _, value) => Text(value) is not { } text || Regex.IsMatch(text, (string?)rule ?? ""),
        ["maxLength"] = (rule, _, value) => Text(value) is not { } text || text.Length <= (int?)rule,
        ["format"] = (_, _, value) => Text(value) is not { } text || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var _),
        ["minimum"] = (rule, _, value) => Number(value) is not { } number || number >= (int?)rule,
        ["maximum"] = (rule, _, value) => Number(value) is not { } number || number <= (int?)rule,
        ["items"] = (rule, _, value) => value is not JsonArray list || list.All(item => Accepts(Entry(rule), item)),
        ["minItems"] = (rule, _, value) => value is not JsonArray list || list.Count >= (int?)rule,
        ["maxItems"] = (rule, _, value) => value is not JsonArray list || list.Count <= (int?)rule,
        ["properties"] = (rule, _, value) => value is not JsonObject entry || entry.All(p => rule?[p.Key] is not JsonObject known || Accepts(known, p.Value)),
        ["additionalProperties"] = (rule, schema, value) => value is not JsonObject entry
            || entry.Where(p => schema["properties"]?[p.Key] is null).All(p => rule is JsonObject other && Accepts(other, p.Value)),
        ["propertyNames"] = (rule, _, value) => value is not JsonObject entry || entry.All(p => Accepts(Entry(rule), p.Key)),
        ["required"] = (rule, _, value) => value is not JsonObject entry || List(rule).All(key => entry.ContainsKey((string?)key ?? "")),
        ["minProperties"] = (rule, _, value) => value is not JsonObject entry || entry.Count >= (int?)rule,
        ["maxProperties"] = (rule, _, value) => value is not JsonObject entry || entry.Count <= (int?)rule,
        ["anyOf"] = (rule, _, value) => List(rule).Any(choice => Accepts(Entry(choice), value)),
    };

    public static bool Accepts(JsonObject schema, JsonNode? value) => schema.All(rule => Keywords[rule.Key](rule.Value, schema, value));

    private static JsonArray List(JsonNode? rule) => rule as JsonArray ?? throw new FormatException("A list is missing in the schema.");

    private static JsonObject Entry(JsonNode? rule) => rule as JsonObject ?? throw new FormatException("A schema is missing in the schema.");

    private static bool IsOf(string? type, JsonNode? value) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => Text(value) is not null,
        "integer" or "number" => Number(value) is not null,
        "boolean" => value is JsonValue && value.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        _ => throw new NotSupportedException($"The judge does not know the type ‘{type}’."),
    };

    private static string? Text(JsonNode? value) => value is JsonValue && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static int? Number(JsonNode? value) => value is JsonValue && value.GetValueKind() == JsonValueKind.Number ? value.GetValue<int>() : null;
}
