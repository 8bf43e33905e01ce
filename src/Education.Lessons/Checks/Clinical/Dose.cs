using System.Text.RegularExpressions;
using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Clinical;

internal sealed partial class Dose : IPageCheck
{
    public Rule Rule { get; } = new("EDU5004", "dose", "Lessons give no dose of a medicine.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from manuscript in inspection.Manuscripts
        let language = manuscript.Language
        from finding in InText(manuscript.WithFigures, Figures(), language)
            .Concat(InText(Naming(manuscript), Words(), language))
            .Concat(InText(manuscript.Shown.WithFigures, Figures(), language))
            .Concat(InText(manuscript.Shown.Found(PhraseList.DoseUnit).Select(f => f.In).Distinct(), Words(), language))
        select finding;

    private IEnumerable<Finding> InText(IEnumerable<IPlacedText> texts, Regex amounts, Language language) =>
        from text in texts
        where amounts.IsMatch(text.Text)
        from Match match in amounts.Matches(text.Text)
        where !match.Groups["gram"].Success || Grams.AreOfMedicine(text.Text, match, language)
        select Rule.At(
            text.Span(match.Index, match.Length),
            $"{Quote.Of(match.Value)} is a dose. What is right for one reader can harm another. Leave the number out and point to the reader’s prescriber or pharmacist.");

    private static IEnumerable<Statement> Naming(Manuscript manuscript) =>
        manuscript.Found(PhraseList.DoseUnit).Select(f => f.In).DistinctBy(s => s, ReferenceEqualityComparer.Instance);

    [GeneratedRegex(
        @"(?<![\w.,])\d+(?:(?:[.,]\d+)?\s?(?:mg|mcg|µg|μg|iu|milligrams?|micrograms?)\b"
        + @"|(?:[.,]\d+)?\s?(?<gram>(?-i:g)|gram(?:me)?s?)\b"
        + @"|(?:[.,]\d+)?\s?(?:ml|millilit(?:er|re)s?)\b(?! (?:of )?(?:water|milk|juice|tea))"
        + @"|\s(?:tablets?|pills?|capsules?|caplets?|puffs?|drops?)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    [GeneratedRegex(
        @"(?<![\w.,])(?:(?:two|three|four|five|six|eight|ten|half an?)\s(?:tablets?|pills?|capsules?|caplets?|puffs?|drops?)\b"
        + @"|(?:one|two|three|four|five|six|eight|ten|half an?)\s(?<gram>gram(?:me)?s?)\b"
        + @"|one\s(?:tablets?|pills?|capsules?|caplets?|puffs?|drops?)\s(?:a day|daily|each|every|per|twice|three|at night|before bed))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
