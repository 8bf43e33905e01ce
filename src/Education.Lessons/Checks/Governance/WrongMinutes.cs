using System.Globalization;
using Education.Lessons.Findings;
using Education.Lessons.Quizzes;

namespace Education.Lessons.Checks.Governance;

internal sealed class WrongMinutes : IPageCheck
{
    private const double WordsAMinute = 130;
    private const double MinutesAQuestion = 20.0 / 60;
    private const double Tolerance = 1.5;

    public Rule Rule { get; } = new("EDU6012", "wrong-minutes", "The minutes of a lesson are what slow readers need: words / 130 and 20 seconds a question, within 1.5.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from page in inspection.LessonTexts
        where page.Lesson.FrontMatter.Minutes is not null
        let promised = page.Lesson.FrontMatter.Minutes
        let needed = MinutesFor(page.Text)
        where Math.Abs(promised.Value - needed) > Tolerance
        let better = Math.Clamp((int)Math.Round(needed, MidpointRounding.AwayFromZero), 1, 10).ToString(CultureInfo.InvariantCulture)
        select Rule.At(
            promised.Where,
            FormattableString.Invariant($"The lesson promises {promised.Value} minutes, and takes about {needed:0.#}. Write {better}{(needed > 10.5 ? ", or make it shorter" : "")}."),
            better);

    private static double MinutesFor(Manuscript text)
    {
        int words = 0;
        for (int i = 0; i < text.Statements.Count; i++)
        {
            words += text.Statements[i].Home is Quiz ? 0 : text.Statements[i].Counts.Words;
        }

        return (words / WordsAMinute) + (text.Body.Quizzes.Sum(q => q.Questions.Count) * MinutesAQuestion);
    }
}
