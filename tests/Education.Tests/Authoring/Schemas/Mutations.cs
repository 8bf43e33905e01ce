using System.Text.Json.Nodes;

namespace Education.Tests.Authoring.Schemas;

/// <summary>Every file that differs from a good one in a single key or value.</summary>
internal static class Mutations
{
    public static IEnumerable<(string Told, JsonNode Changed)> Of(JsonNode good)
    {
        foreach (string[] path in Paths(good, []))
        {
            string told = string.Join('/', path);
            if (!int.TryParse(path[^1], out _))
            {
                yield return ($"{told} taken out", Change(good, path, (entry, key) => entry.Remove(key)));
                yield return ($"{told} misspelt", Change(good, path, Misspell));
                yield return ($"{told} empty", Change(good, path, (entry, key) => entry[key] = null));
                yield return ($"{told} a group", Change(good, path, (entry, key) => entry[key] = new JsonObject { ["zz"] = "zz" }));
                yield return ($"{told} lists in a list", Change(good, path, (entry, key) => entry[key] = new JsonArray(new JsonArray("zz"))));
                yield return ($"{told} odd words", Change(good, path, (entry, key) => entry[key] = entry[key] is JsonArray or JsonObject ? "Zz zz!" : entry[key]));
            }
        }
    }

    /// <summary>JSON is YAML, but for nothing: that is an empty place, not a word.</summary>
    public static string AsYaml(JsonNode changed, string schema) =>
        schema == "statiq" ? changed.ToJsonString().Replace(":null", ":\"\"", StringComparison.Ordinal)
        : string.Concat(((JsonObject)changed).Select(p => $"\"{p.Key}\": {p.Value?.ToJsonString().Replace(":null", ": ", StringComparison.Ordinal)}\n"));

    private static void Misspell(JsonObject entry, string key)
    {
        var value = entry[key]?.DeepClone();
        entry.Remove(key);
        entry[key + "-Q"] = value;
    }

    private static JsonNode Change(JsonNode good, string[] path, Action<JsonObject, string> change)
    {
        var changed = good.DeepClone();
        JsonNode? at = changed;
        foreach (string step in path[..^1])
        {
            at = at is JsonArray list ? list[int.Parse(step)] : at?[step];
        }

        change((JsonObject)(at ?? throw new InvalidOperationException("The path leads nowhere.")), path[^1]);
        return changed;
    }

    private static IEnumerable<string[]> Paths(JsonNode? node, string[] above)
    {
        var children = node switch
        {
            JsonObject entry => entry.Select(p => (p.Key, p.Value)),
            JsonArray list => list.Select((value, i) => ($"{i}", value)),
            _ => [],
        };
        return children.SelectMany(child => Paths(child.Item2, [.. above, child.Item1]).Prepend([.. above, child.Item1]));
    }
}
