using System.Text.RegularExpressions;
using Education.Lessons.Blocks;
using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Quizzes;

namespace Education.Lessons.Checks.Claims;

internal sealed partial class LooseNumber : ICheck
{
    public Rule Rule { get; } = new("EDU5017", "number-outside-evidence", "A number about benefit stands in an evidence box.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from page in inspection.LessonTexts
        from claims in page.Text.Found(PhraseList.Benefit).GroupBy(f => f.Statement.Passage, ReferenceEqualityComparer.Instance)
        let statement = claims.First().Statement
        where statement.Voice == Voice.Author && statement.Home is not (Evidence or Quiz)
        from Match match in Share().Matches(statement.Text)
        let sentence = SentenceAround.Of(statement.Text, match.Index)
        where claims.Any(c => sentence.Contains(c.Words, StringComparison.Ordinal))
        select Rule.At(
            statement.Passage.Span(match.Index, match.Length),
            $"{Quote.Of(match.Value)} tells how much something helps. Readers need to know compared with what, and in whom. Move it into an evidence box.");

    [GeneratedRegex(
        @"(?<![\w.,])(?:\d+(?:[.,]\d+)?\s?(?:%|percent\b|per cent\b)"
        + @"|\d+ (?:out of|of|in)(?: every)? \d+\b(?! (?:days|nights|times|minutes|hours|weeks|meals))"
        + @"|(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:out of|in)(?: every)? (?:two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred)\b(?! (?:days|nights|times|minutes|hours|weeks))"
        + @"|(?:twice|three times|four times|half|\d+ times) as (?:many|much|likely|good|often|well)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Share();
}
