using Education.Lessons.Blocks;
using Education.Lessons.Findings;
using Education.Lessons.Quizzes;

namespace Education.Lessons.Checks;

/// <summary>A question with the quiz and the file it stands in.</summary>
public sealed record AskedQuestion(Manuscript Manuscript, Quiz Quiz, Question Question)
{
    /// <summary>The language it is asked in.</summary>
    public Language Language => Manuscript.Language;

    /// <summary>True when the reader picks from a list.</summary>
    public bool IsPicked => Question.Kind is QuestionKind.One or QuestionKind.Many or QuestionKind.TrueFalse;

    /// <summary>The ticked choices.</summary>
    public IReadOnlyList<Choice> Right => field ??= Question.Choices.Where(c => c.IsRight).ToArray();

    /// <summary>The choices that are not ticked.</summary>
    public IReadOnlyList<Choice> Wrong => field ??= Question.Choices.Where(c => !c.IsRight).ToArray();

    /// <summary>Every choice that has feedback, with it.</summary>
    public IReadOnlyList<(Choice Choice, Prose Words)> Feedback => field ??= FeedbackOf(Question.Choices);

    /// <summary>The words that ask, without the heading.</summary>
    public string Stem => field ??= string.Join(' ', Question.Stem.OfType<Prose>().Select(p => p.Words));

    /// <summary>All that is said in it, from its heading to the last feedback.</summary>
    public IReadOnlyList<Statement> Texts => field ??= TextsOf(Manuscript.Statements, Question);

    /// <summary>A name for messages: its heading, its first words or its id.</summary>
    public string Name => Question.Heading?.Text.Text ?? (Stem is { Length: > 0 } stem ? stem : Question.Id);

    /// <summary>The line of the comment that opens it.</summary>
    public SourceSpan Where => Question.Where with { EndLine = Question.Where.Line, EndColumn = Question.Where.Column };

    private static List<(Choice Choice, Prose Words)> FeedbackOf(IReadOnlyList<Choice> choices)
    {
        var feedback = new List<(Choice, Prose)>(choices.Count);
        foreach (var choice in choices)
        {
            if (choice.Feedback is { } words)
            {
                feedback.Add((choice, words));
            }
        }

        return feedback;
    }

    private static List<Statement> TextsOf(IReadOnlyList<Statement> statements, Question question)
    {
        var texts = new List<Statement>();
        for (int i = 0; i < statements.Count; i++)
        {
            if (ReferenceEquals(statements[i].Question, question))
            {
                texts.Add(statements[i]);
            }
        }

        return texts;
    }
}
