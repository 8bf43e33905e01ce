using Education.Lessons.Blocks;
using Education.Lessons.Checks.Words;
using Education.Lessons.Levels;
using Education.Lessons.Quizzes;
using Education.Reading;
using Education.Reading.Marks;

namespace Education.Lessons.Checks;

/// <summary>Takes the passages of a page apart by whose view they tell.</summary>
internal static class StatementReader
{
    public static IEnumerable<Statement> Read(LessonBody body, string language, PageReading reading) =>
        body.Blocks.SelectMany(b => Read(b, language, reading));

    private static IEnumerable<Statement> Read(Block home, string language, PageReading reading) => home switch
    {
        Myth myth => ReadMyth(myth, reading),
        Quiz quiz => ReadQuiz(quiz, language, reading),
        _ => Say(home, Voice.Author, home, reading),
    };

    private static IEnumerable<Statement> ReadMyth(Myth myth, PageReading reading) =>
        ReadingLevel.PassagesOf(myth).Select((p, i) => Say(p, i == 0 ? Voice.Misconception : Voice.Author, myth, reading));

    private static IEnumerable<Statement> ReadQuiz(Quiz quiz, string language, PageReading reading)
    {
        var title = quiz.Heading is { } heading ? Say(heading, Voice.Author, quiz, reading) : [];
        return title.Concat(
            from question in quiz.Questions
            from piece in Pieces(question, language)
            where piece.Block is not null
            from statement in Say(piece.Block, piece.Voice, quiz, reading)
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

    private static IEnumerable<Statement> Say(Block block, Voice voice, Block home, PageReading reading) =>
        ReadingLevel.PassagesOf(block).Select(p => Say(p, voice, home, reading));

    private static Statement Say(Passage passage, Voice voice, Block home, PageReading reading)
    {
        var heard = voice == Voice.Author ? PassageVoice.Author : PassageVoice.Quoted;
        return new(passage, voice, home, reading.Read(new ReadingPassage(passage.Kind, passage.Text) { Voice = heard }));
    }
}
