using Education.Lessons.Blocks;
using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Quizzes;

namespace Education.Lessons.Checks.Quizzes;

internal sealed class FeedbackRepeatsChoice : IPageCheck
{
    private const int FewestWords = 3;
    private const int MostTimesTheChoice = 2;

    public Rule Rule { get; } = new("EDU4020", "quiz-feedback-repeats-choice", "Feedback says more than the choice did.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from asked in inspection.Questions
        from feedback in asked.Feedback
        where Repeats(feedback.Choice, feedback.Words, asked.Language)
        select Rule.At(
            feedback.Words.Where,
            $"The feedback {Quote.Of(feedback.Words.Words)} says the choice again. Say why it fits or what to try instead.");

    private static bool Repeats(Choice choice, Prose feedback, Language language)
    {
        // Words that say the choice again are hardly longer than the choice.
        if (feedback.Words.Length > MostTimesTheChoice * choice.Text.Words.Length)
        {
            return false;
        }

        if (SurelySaysMore(feedback.Words, choice.Text.Words, language))
        {
            return false;
        }

        var said = ContentWords.Of(choice.Text.Words, language);
        var told = ContentWords.Of(feedback.Words, language);
        return told.MissingFrom(said).All(w => IsAnswer(w, language)) && told.Stems.Count(w => !IsAnswer(w, language)) >= FewestWords;
    }

    // Most feedback has a word that does not even begin like one of the choice.
    private static bool SurelySaysMore(string told, string said, Language language)
    {
        for (var word = SpokenWord.After(told, 0); word.Length > 0; word = SpokenWord.After(told, word.End))
        {
            var letters = told.AsSpan(word.Start, word.Length);
            if (!ContentWords.MayStand(letters, said) && !ContentWords.IsSmall(letters, language) && !IsAnswer(ContentWords.Stem(word.Of(told)).ToString(), language))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAnswer(string word, Language language) => Answers.SayYes(word, language.Tag) || Answers.SayNo(word, language.Tag);
}
