using System.Buffers;
using System.Text.RegularExpressions;
using Education.Lessons.Blocks;
using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Quizzes;

namespace Education.Lessons.Checks.Claims;

internal sealed partial class LooseNumber : IPageCheck
{
    // One of these stands in every share that is written without figures.
    private static readonly SearchValues<string> _spelledOut = SearchValues.Create([" in ", " out of ", " as "], StringComparison.OrdinalIgnoreCase);

    public Rule Rule { get; } = new("EDU5017", "number-outside-evidence", "A number about benefit stands in an evidence box.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from page in inspection.LessonTexts
        from statement in Claiming(page.Text).DistinctBy(s => s, ReferenceEqualityComparer.Instance)
        from Match match in Share().Matches(statement.Text)
        let sentence = SentenceAround.Of(statement.Text, match.Index)
        where page.Text.Found(PhraseList.Benefit).Any(c => ReferenceEquals(c.In, statement) && sentence.Contains(c.Words, StringComparison.Ordinal))
        select Rule.At(
            statement.Passage.Span(match.Index, match.Length),
            $"{Quote.Of(match.Value)} tells how much something helps. Readers need to know compared with what, and in whom. Move it into an evidence box.");

    private static IEnumerable<Statement> Claiming(Manuscript text) =>
        text.Found(PhraseList.Benefit).Select(f => f.In)
            .Where(s => s.Voice == Voice.Author && s.Home is not (Evidence or Quiz) && MayHoldShare(s.Text) && Share().IsMatch(s.Text));

    private static bool MayHoldShare(ReadOnlySpan<char> text) => text.ContainsAnyInRange('0', '9') || text.ContainsAny(_spelledOut);

    [GeneratedRegex(
        @"(?<![\w.,])(?:\d+(?:[.,]\d+)?\s?(?:%|percent\b|per cent\b)"
        + @"|\d+ (?:out of|of|in)(?: every)? \d+\b(?! (?:days|nights|times|minutes|hours|weeks|meals))"
        + @"|(?:one|two|three|four|five|six|seven|eight|nine|ten) (?:out of|in)(?: every)? (?:two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred)\b(?! (?:days|nights|times|minutes|hours|weeks))"
        + @"|(?:twice|three times|four times|half|\d+ times) as (?:many|much|likely|good|often|well)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Share();
}
