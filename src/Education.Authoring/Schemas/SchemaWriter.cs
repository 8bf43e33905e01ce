using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Education.Authoring.Fields;

namespace Education.Authoring.Schemas;

/// <summary>Writes shapes as JSON Schema. A value that can be left out may also be empty, as the readers have it.</summary>
internal static class SchemaWriter
{
    private static readonly JsonSerializerOptions s_readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(Schema schema)
    {
        var json = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = schema.Title };
        foreach (var (key, value) in Entry(schema.Shape))
        {
            json[key] = value?.DeepClone();
        }

        return json.ToJsonString(s_readable) + "\n";
    }

    private static JsonObject Of(Shape shape, Need need) => shape switch
    {
        TextShape text => Text(text, need),
        NumberShape number => new() { ["type"] = Type(need, "integer"), ["minimum"] = number.Least, ["maximum"] = number.Most },
        WordShape word => new() { ["enum"] = Words(word.Words.Select(w => (JsonNode?)w), need) },
        SwitchShape => new() { ["enum"] = Words([true, false, "true", "false"], need) },
        ListShape list => List(list, need),
        MapShape map => Map(map, need),
        EntryShape entry => Entry(entry, need),
        EitherShape either => new() { ["anyOf"] = new JsonArray([.. either.Shapes.Select(s => Of(s, need))]) },
        _ => throw new InvalidOperationException($"{shape} has no JSON Schema."),
    };

    private static JsonObject Text(TextShape text, Need need)
    {
        // YAML takes 911 for a number and the readers take it for text.
        var json = new JsonObject { ["type"] = text.Pattern.Length > 0 ? Type(need, "string") : Type(need, "string", "number", "boolean") };
        if (text.Pattern.Length > 0)
        {
            json["pattern"] = need == Need.Required ? text.Pattern : $"^$|{text.Pattern}";
        }
        else if (need == Need.Required)
        {
            json["pattern"] = "\\S";
        }

        if (text.Longest > 0)
        {
            json["maxLength"] = text.Longest;
        }

        if (text.Names == Naming.Day)
        {
            json["format"] = "date";
        }

        return json;
    }

    private static JsonObject List(ListShape list, Need need)
    {
        var json = new JsonObject { ["type"] = Type(need, "array"), ["items"] = Of(list.Item, Need.Required) };
        int least = need == Need.Required ? list.Least : 0;
        if (least > 0)
        {
            json["minItems"] = least;
        }

        if (list.Most < int.MaxValue)
        {
            json["maxItems"] = list.Most;
        }

        return json;
    }

    private static JsonObject Map(MapShape map, Need need)
    {
        var json = new JsonObject
        {
            ["type"] = Type(need, "object"),
            ["propertyNames"] = new JsonObject { ["pattern"] = map.KeyPattern, ["maxLength"] = Guards.Limits.IdLength },
            ["additionalProperties"] = Described(map.Value),
        };
        if (map.Least > 0)
        {
            json["minProperties"] = map.Least;
        }

        if (map.Most < int.MaxValue)
        {
            json["maxProperties"] = map.Most;
        }

        return json;
    }

    private static JsonObject Entry(EntryShape entry, Need need = Need.Required)
    {
        var properties = new JsonObject();
        foreach (var field in entry.Fields)
        {
            properties[field.Key] = Described(field);
        }

        var json = new JsonObject { ["type"] = Type(need, "object"), ["properties"] = properties, ["additionalProperties"] = false };
        var required = entry.Fields.Where(f => f.Need == Need.Required).Select(f => (JsonNode?)f.Key).ToArray();
        if (required.Length > 0)
        {
            json["required"] = new JsonArray(required);
        }

        if (entry.OneOf.Count > 0)
        {
            json["anyOf"] = new JsonArray([.. entry.OneOf.Select(key => new JsonObject { ["required"] = new JsonArray(key) })]);
        }

        return json;
    }

    private static JsonObject Described(Field field)
    {
        var json = Of(field.Shape, field.Need);
        json["description"] = field.Says;
        return json;
    }

    private static JsonArray Words(IEnumerable<JsonNode?> words, Need need) =>
        new([.. need == Need.Required ? words : words.Append(null)]);

    private static JsonNode Type(Need need, params string[] types) =>
        types.Length == 1 && need == Need.Required
            ? JsonValue.Create(types[0])
            : new JsonArray([.. types.Select(t => (JsonNode?)t), .. need == Need.Required ? [] : new JsonNode?[] { "null" }]);
}
