using Education.Lessons.Blocks;
using Education.Lessons.Checks.PlainLanguage;
using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Quizzes;
using Education.Reading;

namespace Education.Lessons.Checks.Quizzes;

/// <summary>A grade of a few words swings widely, so a question is judged as a whole, and one text of it only when it is far off.</summary>
internal sealed class QuestionTooHard : ICheck
{
    private const int FewestWords = 40;
    private const int FewestWordsOfOneText = 8;
    private const double GradesOver = 1;
    private const double GradesOverOfOneText = 5;

    public Rule Rule { get; } = new("EDU4010", "quiz-reading-level", "A question is as easy to read as its lesson.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from asked in inspection.Questions
        let limit = ReadingLimit.For(asked.Manuscript) with { Smog = null }
        from finding in Judge(asked, limit)
        select finding;

    private IEnumerable<Finding> Judge(AskedQuestion asked, ReadingLimit limit)
    {
        var texts = TextsOf(asked.Question).Select(p => (Prose: p, Counts: Count(p, asked.Manuscript.Analyser))).ToList();
        var whole = texts.Aggregate(default(TextCounts), (sum, t) => sum + t.Counts);
        var strict = limit with { FleschKincaid = limit.FleschKincaid + GradesOver };
        if (whole.Words >= FewestWords && strict.IsPassedBy(whole))
        {
            return [Rule.At(asked.Where, $"The question {Quote.Of(asked.Name)} reads at {limit.Compare(whole)}. Use the short words of the lesson in the choices and the feedback.")];
        }

        var loose = limit with { FleschKincaid = limit.FleschKincaid + GradesOverOfOneText };
        return texts.Where(t => t.Counts.Words >= FewestWordsOfOneText && loose.IsPassedBy(t.Counts))
            .Select(t => Rule.At(t.Prose.Where, $"{Quote.Of(t.Prose.Words)} reads at {limit.Compare(t.Counts)}. Say it in shorter words or in two sentences."));
    }

    private static TextCounts Count(Prose prose, TextAnalyser analyser) =>
        prose.Passages.Aggregate(default(TextCounts), (sum, p) => sum + analyser.Count(p.Text));

    private static IEnumerable<Prose> TextsOf(Question question)
    {
        Prose?[] ends = [question.Hint, question.Why, question.ScaleFeedback];
        return question.Stem.OfType<Prose>()
            .Concat(question.Choices.SelectMany(c => new[] { c.Text, c.Match, c.Feedback }.OfType<Prose>()))
            .Concat(ends.OfType<Prose>());
    }
}
