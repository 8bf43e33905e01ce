using Education.Lessons.Quizzes;

namespace Education.Tests.Theme;

/// <summary>One question of every kind.</summary>
internal static class SampleQuestions
{
    public static IReadOnlyList<Question> Every =>
    [
        Ask("where-made", QuestionKind.One, "What makes pain?",
        [
            Choice("The sore part, all on its own.", "It sends messages. The rest of the team decides what to make of them."),
            Choice("Body and brain, working as a team.", "Yes. The team tries to keep you safe.", right: true),
            Choice("Thoughts, if you let them win.", "Thoughts can nudge the alarm. Still, nobody chooses to hurt."),
        ]) with { Hint = SampleBlocks.Prose("<p>Think of the smoke alarm and the toast.</p>") },
        Ask("changes", QuestionKind.Many, "Which of these can turn pain up or down?",
        [
            Choice("How you slept.", "Yes. A bad night can make the alarm jumpy.", right: true),
            Choice("Your shoe size.", "You can ignore that one, if the shoes fit."),
            Choice("Feeling afraid.", "Yes. Fear tells the alarm to stay on watch.", right: true),
        ]),
        Ask("true", QuestionKind.TrueFalse, "Hurt is always harm.", [Choice("True", "It can feel so."), Choice("False", "Yes. They can come apart.", right: true)]),
        Ask("order", QuestionKind.Order, "What comes first?",
        [
            Choice("A nerve sends a message.", "It starts here.", right: true),
            Choice("The brain weighs it up.", "Then this.", right: true),
            Choice("You feel pain.", "This comes last.", right: true),
        ]),
        Ask("match", QuestionKind.Match, "Match each event to what it shows.",
        [
            Choice("A paper cut", "The alarm is loud and the cut is tiny.", right: true) with { Match = SampleBlocks.Prose("Much hurt, little harm") },
            Choice("A bruise you notice later", "The alarm stayed quiet.", right: true) with { Match = SampleBlocks.Prose("Some harm, no hurt") },
        ]),
        Ask("sure", QuestionKind.Scale, "How sure are you that you can try one small step?", []) with
        {
            Low = "Not sure",
            High = "Very sure",
            ScaleFeedback = SampleBlocks.Prose("<p>Below 7? Make the step smaller.</p>"),
            Why = null,
        },
    ];

    private static Question Ask(string id, QuestionKind kind, string stem, IReadOnlyList<Choice> choices) => new()
    {
        Where = SampleBlocks.Where,
        Id = id,
        Kind = kind,
        Heading = SampleBlocks.Heading(3, id, $"Question: {id}"),
        Stem = [SampleBlocks.Prose($"<p>{stem}</p>")],
        Choices = choices,
        Why = SampleBlocks.Prose($"<p>Why for {id}.</p>"),
    };

    private static Choice Choice(string words, string feedback, bool right = false) =>
        new(SampleBlocks.Where, SampleBlocks.Prose($"<p>{words}</p>"), right, SampleBlocks.Prose($"<p>{feedback}</p>"), null);
}
