using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Reading.Marks;

namespace Education.Lessons.Checks.PlainLanguage;

internal sealed class Shouting : IPageCheck
{
    private const int MostExclamationMarks = 2;

    public Rule Rule { get; } = new("EDU3111", "shouting", "Words are not written in capitals, and exclamation marks are rare.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        inspection.Marks(MarkRule.Shouting).Where(m => m.Words.Any(char.IsLetter) || ShoutsItself(m.Manuscript)).Select(m => m.Tell(Rule));

    // What someone is quoted to have cried is not the page's own voice.
    private static bool ShoutsItself(Manuscript manuscript) =>
        manuscript.Statements.Sum(s => Enumerable.Range(0, s.Text.Length).Count(i => s.Text[i] == '!' && !QuotedText.Holds(s.Text, i))) > MostExclamationMarks;
}
