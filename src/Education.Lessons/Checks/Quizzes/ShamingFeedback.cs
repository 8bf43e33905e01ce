using Education.Lessons.Blocks;
using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Quizzes;

internal sealed class ShamingFeedback : IPageCheck
{
    public Rule Rule { get; } = new("EDU4031", "quiz-shaming-feedback", "Feedback is kind.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from asked in inspection.Questions
        from feedback in asked.Feedback
        let words = Shaming(feedback.Words, asked.Language)
        where words is not null
        select Rule.At(feedback.Words.Where, $"The feedback says {Quote.Of(words)}. People who are in pain have heard that often enough. Say what makes sense about the choice, then what fits better.");

    private static string? Shaming(Prose feedback, Language language)
    {
        string text = feedback.Words;
        var opener = WordList.Of("shaming-openers", language).Phrases.OpenerOf(text);
        if (opener.Length > 0)
        {
            return opener.Of(text);
        }

        var hit = WordList.Of("shaming-words", language).Phrases.In(text).FirstOrDefault(h => !Negation.Before(text, h.Start, language));
        return hit.Length > 0 ? hit.Of(text) : null;
    }
}
