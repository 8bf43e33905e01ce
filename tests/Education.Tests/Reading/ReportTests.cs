using System.Text.Json;
using Education.Reading;
using Education.Reading.Marks;
using Education.Reading.Reports;
using Xunit;

namespace Education.Tests.Reading;

public sealed class ReportTests
{
    private static readonly string[] _fields =
    [
        "id", "sentences", "words", "syllables", "sentenceList", "fleschReadingEase", "fleschKincaid", "smog", "gunningFog", "colemanLiau",
        "ari", "daleChall", "spache", "forcast", "lix", "rix", "easeModel",
    ];

    [Fact]
    public void A_JSON_line_has_exactly_its_fields()
    {
        using var answer = JsonDocument.Parse(JsonLine.Answer("""{"id":"a","text":"Hello there.\nYou can rest.\n\nKey points","lang":"en"}""", TextAnalyser.For));
        Assert.Equal(_fields, answer.RootElement.EnumerateObject().Select(field => field.Name));
        Assert.Equal("a", answer.RootElement.GetProperty("id").GetString());
        Assert.Equal(["Hello there.", "You can rest.", "Key points"], answer.RootElement.GetProperty("sentenceList").EnumerateArray().Select(s => s.GetString()));
        Assert.Equal(7, answer.RootElement.GetProperty("words").GetInt32());
    }

    [Fact]
    public void English_formulas_are_null_for_Spanish()
    {
        using var answer = JsonDocument.Parse(JsonLine.Answer("""{"id":1,"text":"El dolor es real.","lang":"es"}""", TextAnalyser.For));
        Assert.Equal(JsonValueKind.Null, answer.RootElement.GetProperty("fleschKincaid").ValueKind);
        Assert.Equal(JsonValueKind.Number, answer.RootElement.GetProperty("lix").ValueKind);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[1]")]
    [InlineData("""{"id":1}""")]
    [InlineData("""{"text":5}""")]
    public void A_line_that_is_no_request_is_refused(string line) =>
        Assert.Throws<FormatException>(() => JsonLine.Answer(line, TextAnalyser.For));

    [Theory]
    [InlineData("one", "one")]
    [InlineData("one\ntwo", "one\ntwo")]
    [InlineData("one\n\ntwo", "one|two")]
    [InlineData("\r\none\r\n \r\ntwo\r\n", "one|two")]
    public void Only_a_blank_line_parts_blocks(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', PlainBlocks.Of(text).Select(block => block.Text)));

    [Fact]
    public void A_report_names_the_hardest_sentence_and_the_long_words()
    {
        var passages = new[] { new ReadingPassage(PassageKind.Heading, "Why it hurts"), new ReadingPassage(PassageKind.Paragraph, "You rest. Sensitisation amplifies everything considerably.") };
        var report = PageReport.Of(TextAnalyser.For("en"), passages, MarkOptions.Default);
        Assert.Equal("Sensitisation amplifies everything considerably.", report.Sentences.MaxBy(sentence => sentence.Grade)?.Text);
        Assert.Contains(report.HardWords, word => word is { Word: "sensitisation", Syllables: 5 });
        using var json = JsonDocument.Parse(ReportJson.Write(report));
        Assert.Equal(3, json.RootElement.GetProperty("sentenceList").GetArrayLength());
    }

    [Fact]
    public void Easier_words_and_shorter_sentences_raise_the_ease_score()
    {
        var english = TextAnalyser.For("en");
        var plain = EaseModel.Score(english.Count("Pain is real. It can be loud when all is well. You can turn it down."), "en");
        var hard = EaseModel.Score(english.Count("Nociplastic presentations characteristically demonstrate disproportionate sensitivity notwithstanding unremarkable radiological investigations."), "en");
        Assert.True(plain > hard + 20);
        Assert.Null(EaseModel.Score(english.Count("Hola."), "es"));
    }
}
