using Education.Lessons.Blocks;
using Education.Lessons.Checks.Words;
using Education.Lessons.Levels;
using Education.Lessons.Quizzes;

namespace Education.Lessons.Checks;

/// <summary>Takes the passages of a page apart by whose view they tell, in the order of the page.</summary>
/// <param name="language">The tag of the language they are written in.</param>
/// <param name="say">Told of each passage: whose view it tells, the block and the question it belongs to.</param>
internal sealed class StatementReader(string language, Action<Passage, Voice, Block, Question?> say)
{
    /// <summary>Goes through a page.</summary>
    public void Read(LessonBody body)
    {
        foreach (var block in body.Blocks)
        {
            Read(block);
        }
    }

    private void Read(Block home)
    {
        switch (home)
        {
            case Myth myth:
                ReadMyth(myth);
                break;
            case Quiz quiz:
                ReadQuiz(quiz);
                break;
            default:
                Say(home, Voice.Author, home, null);
                break;
        }
    }

    private void ReadMyth(Myth myth)
    {
        var voice = Voice.Misconception;
        foreach (var passage in ReadingLevel.PassagesOf(myth))
        {
            say(passage, voice, myth, null);
            voice = Voice.Author;
        }
    }

    private void ReadQuiz(Quiz quiz)
    {
        Say(quiz.Heading, Voice.Author, quiz, null);
        foreach (var question in quiz.Questions)
        {
            var asked = IsFalseStatement(question) ? Voice.Misconception : Voice.Author;
            Say(question.Heading, asked, quiz, question);
            foreach (var block in question.Stem)
            {
                Say(block, asked, quiz, question);
            }

            foreach (var choice in question.Choices)
            {
                var voice = choice.IsRight ? Voice.Author : Voice.Misconception;
                Say(choice.Text, voice, quiz, question);
                Say(choice.Match, voice, quiz, question);
                Say(choice.Feedback, Voice.Author, quiz, question);
            }

            Say(question.Hint, Voice.Author, quiz, question);
            Say(question.Why, Voice.Author, quiz, question);
            Say(question.ScaleFeedback, Voice.Author, quiz, question);
        }
    }

    private bool IsFalseStatement(Question question) =>
        question.Kind == QuestionKind.TrueFalse && question.Choices.Any(c => c.IsRight && Answers.SayNo(c.Text.Words, language));

    private void Say(Block? block, Voice voice, Block home, Question? question)
    {
        switch (block)
        {
            case Heading heading:
                say(heading.Text, voice, home, question);
                break;
            case Prose prose:
                for (int i = 0; i < prose.Passages.Count; i++)
                {
                    say(prose.Passages[i], voice, home, question);
                }

                break;
            case Box box:
                foreach (var inside in box.Content)
                {
                    Say(inside, voice, home, question);
                }

                break;
            case not null:
                foreach (var passage in ReadingLevel.PassagesOf(block))
                {
                    say(passage, voice, home, question);
                }

                break;
        }
    }
}
