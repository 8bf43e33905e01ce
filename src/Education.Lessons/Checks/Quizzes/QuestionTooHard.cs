using Education.Lessons.Checks.PlainLanguage;
using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Reading;

namespace Education.Lessons.Checks.Quizzes;

/// <summary>A grade of a few words swings widely, so a question is judged as a whole, and one text of it only when it is far off.</summary>
internal sealed class QuestionTooHard : IPageCheck
{
    private const int FewestWords = 40;
    private const int FewestWordsOfOneText = 8;
    private const double GradesOver = 1;
    private const double GradesOverOfOneText = 5;

    public Rule Rule { get; } = new("EDU4010", "quiz-reading-level", "A question is as easy to read as its lesson.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        inspection.Questions.SelectMany(asked => Judge(asked.Texts, ReadingLimit.For(asked.Manuscript) with { Smog = null }));

    private IEnumerable<Finding> Judge(IReadOnlyList<Statement> texts, ReadingLimit limit)
    {
        var whole = default(TextCounts);
        for (int i = 0; i < texts.Count; i++)
        {
            whole += texts[i].Counts;
        }

        if (whole.Words >= FewestWords && (limit with { FleschKincaid = limit.FleschKincaid + GradesOver }).IsPassedBy(whole))
        {
            return [Rule.At(texts[0].Passage.Where, $"The question {Quote.Of(texts[0].Text)} reads at {limit.Compare(whole)}. Use the short words of the lesson in the choices and the feedback.")];
        }

        var loose = limit with { FleschKincaid = limit.FleschKincaid + GradesOverOfOneText };
        return texts.Where(t => t.Counts.Words >= FewestWordsOfOneText && loose.IsPassedBy(t.Counts))
            .Select(t => Rule.At(t.Passage.Where, $"{Quote.Of(t.Text)} reads at {limit.Compare(t.Counts)}. Say it in shorter words or in two sentences."));
    }
}
