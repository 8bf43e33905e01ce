using System.Globalization;
using System.Text;
using Education.Reading;
using Education.Reading.Marks;
using Education.Reading.Reports;

namespace Education.Cli.Reading;

/// <summary>A report on one screen: the level, the hardest sentences and words, and what to mend first.</summary>
internal static class ReadingScreen
{
    private const int Sentences = 3;
    private const int Words = 8;
    private const int Marks = 8;
    private const int Width = 100;

    public static string Write(PageReport report)
    {
        var screen = new StringBuilder();
        Line(screen, $"{report.Counts.Words} words, {report.Counts.Sentences} sentences, {report.Counts.Syllables} syllables ({report.Language})");
        Line(screen, $"");
        WriteScores(screen, report);
        WriteSentences(screen, report);
        WriteWords(screen, report);
        WriteMarks(screen, report);
        return screen.ToString().TrimEnd();
    }

    private static void WriteScores(StringBuilder screen, PageReport report)
    {
        var s = report.Scores;
        if (s.FleschKincaid is { } grade)
        {
            var sure = report.Smog.Confidence == Confidence.Low ? ", low confidence: fewer than 30 sentences" : "";
            Line(screen, $"Flesch-Kincaid grade   {grade,6:F1}   (without glossary terms {report.ScoresWithoutTerms.FleschKincaid:F1})");
            Line(screen, $"SMOG grade             {s.Smog,6:F1}   ({report.Smog.Low:F1} to {report.Smog.High:F1}{sure})");
            Line(screen, $"Flesch reading ease    {s.FleschReadingEase,6:F1}   Ease model {s.EaseModel:F0} of 100");
            Line(screen, $"Gunning Fog {s.GunningFog:F1}, Coleman-Liau {s.ColemanLiau:F1}, ARI {s.AutomatedReadability:F1}, Dale-Chall style {s.DaleChallStyle:F1}, Spache style {s.SpacheStyle:F1}, FORCAST {s.Forcast:F1}");
        }

        if (s.SzigrisztPazos is { } inflesz) Line(screen, $"INFLESZ {inflesz:F1}, Fernández Huerta {s.FernandezHuerta:F1}, Gutiérrez de Polini {s.GutierrezDePolini:F1}");
        if (s.FleschAmstad is { } amstad) Line(screen, $"Flesch-Amstad {amstad:F1}, Wiener 1 {s.Wiener1:F1}, 2 {s.Wiener2:F1}, 3 {s.Wiener3:F1}, 4 {s.Wiener4:F1}");
        if (s.KandelMoles is { } kandel) Line(screen, $"Kandel-Moles {kandel:F1}");
        if (s.Lix is { } lix) Line(screen, $"LIX {lix:F1}, RIX {s.Rix:F1}");
    }

    private static void WriteSentences(StringBuilder screen, PageReport report)
    {
        Line(screen, $"");
        Line(screen, $"Hardest sentences");
        foreach (var sentence in report.Sentences.Where(s => s.Span.Words > 3).OrderByDescending(s => s.Grade).Take(Sentences))
            Line(screen, $"  grade {sentence.Grade:F0}, {sentence.Span.Words} words: {Short(sentence.Text)}");
    }

    private static void WriteWords(StringBuilder screen, PageReport report)
    {
        if (report.HardWords.Count == 0) return;
        Line(screen, $"");
        Line(screen, $"Long words: {string.Join(", ", report.HardWords.Take(Words).Select(word => word.Uses > 1 ? $"{word.Word} ({word.Uses}×)" : word.Word))}");
    }

    private static void WriteMarks(StringBuilder screen, PageReport report)
    {
        if (report.Marks.Count == 0) return;
        Line(screen, $"");
        Line(screen, $"What to try ({report.Marks.Count} marks)");
        foreach (var mark in report.Marks.OrderByDescending(mark => mark.Severity).ThenBy(mark => mark.Place.Passage).Take(Marks))
            Line(screen, $"  {mark.Id} {Word(mark.Severity)}: {mark.Reason} {mark.Suggestion}");
    }

    private static string Word(MarkSeverity severity) => severity switch
    {
        MarkSeverity.Note => "note",
        MarkSeverity.Warning => "warning",
        MarkSeverity.Error => "error",
    };

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= Width ? line : string.Concat(line.AsSpan(0, Width), "…");
    }

    private static void Line(StringBuilder screen, FormattableString text) => screen.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
