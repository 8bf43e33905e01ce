using System.Text.Json;

namespace Education.Publishing;

/// <summary>The list of files of a build with a SHA-256 for each, so that anyone can check a copy.</summary>
public static class BuildManifest
{
    /// <summary>Name of the file in the output folder.</summary>
    public const string FileName = "build-manifest.json";

    /// <summary>The manifest's bytes: paths in ordinal order, hashes in lower-case hexadecimal. It does not list itself.</summary>
    public static byte[] Write(IEnumerable<KeyValuePair<string, string>> hashes)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteStartObject("files");
            foreach (var (path, hash) in hashes.OrderBy(h => h.Key, StringComparer.Ordinal))
            {
                json.WriteString(path, hash);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    /// <summary>Path to hash; empty when the bytes are no manifest.</summary>
    public static IReadOnlyDictionary<string, string> Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return JsonSerializer.Deserialize(bytes, PublishingJson.Default.DictionaryStringDictionaryStringString)?.GetValueOrDefault("files") ?? [];
        }
        catch (JsonException)
        {
            return new Dictionary<string, string>(StringComparer.Ordinal);
        }
    }
}
