using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Reading;

namespace Education.Lessons.Checks.PlainLanguage;

internal sealed class PartTooHard : IPageCheck
{
    private const double GradesOver = 2;

    public Rule Rule { get; } = new("EDU3002", "part-too-hard", "No part of a lesson is more than two grades harder than the lesson may be.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from manuscript in inspection.Manuscripts
        where manuscript.EasyRead is null
        let limit = ReadingLimit.For(manuscript) with { Smog = null }
        let stretched = limit with { FleschKincaid = limit.FleschKincaid + GradesOver }
        from part in manuscript.Parts
        where part.Counts.Words >= HardestPart.FewestWords && stretched.IsPassedBy(part.Counts)
        select Rule.At(
            part.Heading?.Text.Where ?? part.Statements.First().Passage.Where,
            $"The part {Name(part)} reads at {limit.Compare(part.Counts)}. {Advice(part, manuscript.Analyser)}");

    private static string Name(Part part) => part.Heading is { } heading ? Quote.Of(heading.Text.Text) : "before the first heading";

    private static string Advice(Part part, TextAnalyser analyser)
    {
        var words = HardWords(part, analyser).Take(3).ToList();
        return words.Count == 0
            ? "Cut its long sentences in two."
            : $"Cut its long sentences in two, and look for shorter words than {string.Join(", ", words.Select(Quote.Of))}.";
    }

    private static IEnumerable<string> HardWords(Part part, TextAnalyser analyser) =>
        part.Statements
            .SelectMany(s => SpokenWord.In(s.Text).Select(w => w.Of(s.Text)))
            .Where(w => w.Length > 6)
            .GroupBy(w => w, StringComparer.Ordinal)
            .Select(g => (Word: g.Key, Weight: g.Count() * (analyser.Syllables(g.Key) - 2)))
            .Where(w => w.Weight > 0)
            .OrderByDescending(w => w.Weight).ThenBy(w => w.Word, StringComparer.Ordinal)
            .Select(w => w.Word);
}
