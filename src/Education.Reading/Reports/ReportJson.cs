using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Education.Reading.Reports;

/// <summary>A whole report as one JSON object.</summary>
public static class ReportJson
{
    private static readonly JsonWriterOptions _readable = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the report, indented, ending without a line break.</summary>
    /// <param name="report">The report.</param>
    public static string Write(PageReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, _readable))
        {
            json.WriteStartObject();
            json.WriteString("language", report.Language);
            WriteCounts(json, report.Counts);
            WriteScores(json, "scores", report.Scores);
            WriteScores(json, "scoresWithoutTerms", report.ScoresWithoutTerms);
            WriteSmog(json, report.Smog);
            WriteSections(json, report);
            WriteSentences(json, report);
            WriteWords(json, report);
            WriteMarks(json, report);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteCounts(Utf8JsonWriter json, TextCounts counts)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("sentences", counts.Sentences);
        json.WriteNumber("words", counts.Words);
        json.WriteNumber("syllables", counts.Syllables);
        json.WriteNumber("letters", counts.Letters);
        json.WriteNumber("characters", counts.Characters);
        json.WriteNumber("polysyllables", counts.Polysyllables);
        json.WriteNumber("longWords", counts.LongWords);
        json.WriteNumber("unfamiliarWords", counts.UnfamiliarWords);
        json.WriteEndObject();
    }

    private static void WriteScores(Utf8JsonWriter json, string name, ScoreSheet scores)
    {
        json.WriteStartObject(name);
        foreach (var (score, value) in ScoreNames.All(scores)) ScoreNames.Write(json, score, value);
        json.WriteEndObject();
    }

    private static void WriteSmog(Utf8JsonWriter json, SmogScore smog)
    {
        json.WriteStartObject("smogInterval");
        json.WriteNumber("low", smog.Low);
        json.WriteNumber("high", smog.High);
        json.WriteString("confidence", smog.Confidence == Confidence.Low ? "low" : "normal");
        json.WriteEndObject();
    }

    private static void WriteSections(Utf8JsonWriter json, PageReport report)
    {
        json.WriteStartArray("sections");
        foreach (var section in report.Sections)
        {
            json.WriteStartObject();
            json.WriteString("heading", section.Heading);
            WriteCounts(json, section.Counts);
            WriteScores(json, "scores", section.Scores);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSentences(Utf8JsonWriter json, PageReport report)
    {
        json.WriteStartArray("sentenceList");
        foreach (var sentence in report.Sentences)
        {
            json.WriteStartObject();
            json.WriteString("text", sentence.Text);
            json.WriteNumber("passage", sentence.Passage);
            json.WriteNumber("start", sentence.Span.Start);
            json.WriteNumber("words", sentence.Span.Words);
            json.WriteNumber("syllables", sentence.Span.Syllables);
            json.WriteNumber("grade", sentence.Grade);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteWords(Utf8JsonWriter json, PageReport report)
    {
        json.WriteStartArray("hardWords");
        foreach (var word in report.HardWords)
        {
            json.WriteStartObject();
            json.WriteString("word", word.Word);
            json.WriteNumber("syllables", word.Syllables);
            json.WriteNumber("uses", word.Uses);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteMarks(Utf8JsonWriter json, PageReport report)
    {
        json.WriteStartArray("marks");
        foreach (var mark in report.Marks)
        {
            json.WriteStartObject();
            json.WriteString("rule", mark.Id);
            json.WriteString("severity", mark.Severity.ToString().ToLowerInvariant());
            json.WriteNumber("passage", mark.Place.Passage);
            json.WriteNumber("start", mark.Place.Start);
            json.WriteNumber("length", mark.Place.Length);
            json.WriteString("reason", mark.Reason);
            json.WriteString("suggestion", mark.Suggestion);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
