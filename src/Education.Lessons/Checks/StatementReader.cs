using Education.Lessons.Blocks;
using Education.Lessons.Checks.Words;
using Education.Lessons.Levels;
using Education.Lessons.Quizzes;
using Education.Reading;

namespace Education.Lessons.Checks;

/// <summary>Takes the passages of a page apart by whose view they tell.</summary>
internal static class StatementReader
{
    public static IEnumerable<Statement> Read(LessonBody body, TextAnalyser analyser) =>
        body.Blocks.SelectMany(b => Read(b, analyser));

    private static IEnumerable<Statement> Read(Block home, TextAnalyser analyser) => home switch
    {
        Myth myth => ReadMyth(myth, analyser),
        Quiz quiz => ReadQuiz(quiz, analyser),
        _ => Say(home, Voice.Author, home, analyser),
    };

    private static IEnumerable<Statement> ReadMyth(Myth myth, TextAnalyser analyser) =>
        ReadingLevel.PassagesOf(myth).Select((p, i) => Say(p, i == 0 ? Voice.Misconception : Voice.Author, myth, analyser));

    private static IEnumerable<Statement> ReadQuiz(Quiz quiz, TextAnalyser analyser)
    {
        var title = quiz.Heading is { } heading ? Say(heading, Voice.Author, quiz, analyser) : [];
        return title.Concat(
            from question in quiz.Questions
            from piece in Pieces(question, analyser.Language)
            where piece.Block is not null
            from statement in Say(piece.Block, piece.Voice, quiz, analyser)
            select statement);
    }

    private static IEnumerable<(Block? Block, Voice Voice)> Pieces(Question question, string language)
    {
        var asked = IsFalseStatement(question, language) ? Voice.Misconception : Voice.Author;
        yield return (question.Heading, asked);
        foreach (var block in question.Stem)
        {
            yield return (block, asked);
        }

        foreach (var choice in question.Choices)
        {
            var voice = choice.IsRight ? Voice.Author : Voice.Misconception;
            yield return (choice.Text, voice);
            yield return (choice.Match, voice);
            yield return (choice.Feedback, Voice.Author);
        }

        yield return (question.Hint, Voice.Author);
        yield return (question.Why, Voice.Author);
        yield return (question.ScaleFeedback, Voice.Author);
    }

    private static bool IsFalseStatement(Question question, string language) =>
        question.Kind == QuestionKind.TrueFalse && question.Choices.Any(c => c.IsRight && Answers.SayNo(c.Text.Words, language));

    private static IEnumerable<Statement> Say(Block block, Voice voice, Block home, TextAnalyser analyser) =>
        ReadingLevel.PassagesOf(block).Select(p => Say(p, voice, home, analyser));

    private static Statement Say(Passage passage, Voice voice, Block home, TextAnalyser analyser) =>
        new(passage, voice, home, analyser.Count(passage.Text));
}
