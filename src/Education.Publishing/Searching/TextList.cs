using Education.Lessons;
using Education.Lessons.Blocks;
using Education.Lessons.Levels;
using Education.Lessons.Quizzes;
using Education.Search;

namespace Education.Publishing.Searching;

/// <summary>
/// Gathers the texts of a page, passages one by one: joined, they would be copied only to be cut into words. The passages are those of
/// <see cref="ReadingLevel.PassagesOf"/>, gathered in plain loops: a large site has a million.
/// </summary>
internal sealed class TextList
{
    private const int UsualLength = 200;

    /// <summary>What was added, in that order.</summary>
    public List<SearchText> All { get; } = new(UsualLength);

    /// <summary>Adds a text.</summary>
    public void Add(string text, double weight) => All.Add(new SearchText(text, weight));

    /// <summary>Adds the text of each item.</summary>
    public void Add<T>(IEnumerable<T> items, Func<T, string> text, double weight)
    {
        foreach (var item in items)
        {
            Add(text(item), weight);
        }
    }

    /// <summary>Adds the blocks of a page, quizzes last.</summary>
    public void AddBody(LessonBody body, double weight, double quizWeight)
    {
        foreach (var block in body.Blocks)
        {
            if (block is not Quiz)
            {
                Add(block, weight);
            }
        }

        foreach (var quiz in body.Quizzes)
        {
            AddQuiz(quiz, quizWeight);
        }
    }

    private void Add(Block? block, double weight)
    {
        switch (block)
        {
            case Heading heading:
                Add(heading.Text.Text, weight);
                break;
            case Prose prose:
                for (int i = 0; i < prose.Passages.Count; i++)
                {
                    Add(prose.Passages[i].Text, weight);
                }

                break;
            case Box box:
                foreach (var inner in box.Content)
                {
                    Add(inner, weight);
                }

                break;
            case Quiz quiz:
                AddQuiz(quiz, weight);
                break;
        }
    }

    private void AddQuiz(Quiz quiz, double weight)
    {
        Add(quiz.Heading, weight);
        foreach (var question in quiz.Questions)
        {
            Add(question.Heading, weight);
            foreach (var block in question.Stem)
            {
                Add(block, weight);
            }

            foreach (var choice in question.Choices)
            {
                Add(choice.Text, weight);
                Add(choice.Match, weight);
                Add(choice.Feedback, weight);
            }

            Add(question.Hint, weight);
            Add(question.Why, weight);
            Add(question.ScaleFeedback, weight);
        }
    }
}
