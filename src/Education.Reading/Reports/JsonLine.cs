using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Education.Reading.Reports;

/// <summary>
/// One text in, one record out, each a JSON object on a line of its own: <c>{"id","text","lang"}</c> becomes <c>id</c>, the counts
/// <c>sentences</c>, <c>words</c> and <c>syllables</c>, the texts of the sentences, and twelve scores.
/// </summary>
public static class JsonLine
{
    private static readonly JsonWriterOptions _asWritten = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The record of one line.</summary>
    /// <param name="line">A JSON object with "text"; "id" may be any value, "lang" is English where it is missing.</param>
    /// <param name="analyserFor">The analyser of a language tag.</param>
    /// <exception cref="FormatException">The line is not such an object; the message says why.</exception>
    public static string Answer(string line, Func<string, TextAnalyser> analyserFor)
    {
        ArgumentNullException.ThrowIfNull(analyserFor);
        try
        {
            using var request = JsonDocument.Parse(line);
            return Answer(request.RootElement, analyserFor);
        }
        catch (JsonException broken)
        {
            throw new FormatException($"This is not JSON: {broken.Message}", broken);
        }
    }

    private static string Answer(JsonElement request, Func<string, TextAnalyser> analyserFor)
    {
        if (request.ValueKind != JsonValueKind.Object || !request.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String)
            throw new FormatException("The object has no \"text\" with a string.");
        var language = request.TryGetProperty("lang", out var lang) && lang.ValueKind == JsonValueKind.String ? lang.GetString() ?? "en" : "en";
        var analyser = analyserFor(language);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, _asWritten))
        {
            json.WriteStartObject();
            json.WritePropertyName("id");
            if (request.TryGetProperty("id", out var id)) id.WriteTo(json);
            else json.WriteNullValue();
            Write(json, analyser, text.GetString() ?? "");
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, TextAnalyser analyser, string text)
    {
        var blocks = PlainBlocks.Of(text);
        var counts = blocks.Aggregate(default(TextCounts), (sum, block) => sum + analyser.Count(block.Text));
        json.WriteNumber("sentences", counts.Sentences);
        json.WriteNumber("words", counts.Words);
        json.WriteNumber("syllables", counts.Syllables);
        json.WriteStartArray("sentenceList");
        foreach (var block in blocks)
            foreach (var sentence in analyser.Sentences(block.Text))
                json.WriteStringValue(sentence.In(block.Text));
        json.WriteEndArray();
        var scores = ScoreSheet.Of(counts, analyser.Language);
        foreach (var (name, score) in ScoreNames.Common(scores)) ScoreNames.Write(json, name, score);
    }
}
