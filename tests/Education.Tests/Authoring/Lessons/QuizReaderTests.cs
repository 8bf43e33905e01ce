using Education.Lessons.Quizzes;
using Xunit;

namespace Education.Tests.Authoring.Lessons;

/// <summary>Quizzes in the task-list pattern.</summary>
public sealed class QuizReaderTests
{
    private const string Open = "<!-- quiz id=check shuffle=yes -->\n## Check\n\n";

    [Fact]
    public void A_question_is_read_with_all_its_parts()
    {
        var quiz = Quiz("""
            <!-- question id=bad-night kind=one goal=g -->
            ### A bad night

            Which fits **best**?

            - [ ] One.
              > Not this.
            - [x] Two.
              > Yes, this.

            > **Hint:** Think.

            **Why:** It goes
            up and down.
            """);
        Assert.Equal(("check", ChoiceOrder.Shuffled, "Check"), (quiz.Id, quiz.Order, quiz.Heading?.Text.Text));
        var question = Assert.Single(quiz.Questions);
        Assert.Equal(("bad-night", QuestionKind.One, "g", "A bad night"), (question.Id, question.Kind, question.Goal?.Value, question.Heading?.Text.Text));
        Assert.Equal(["One.", "Two."], question.Choices.Select(c => c.Text.Passages[0].Text));
        Assert.Equal([false, true], question.Choices.Select(c => c.IsRight));
        Assert.Equal(["Not this.", "Yes, this."], question.Choices.Select(c => c.Feedback?.Passages[0].Text));
        Assert.Equal([18, 20], question.Choices.Select(c => c.Where.Line));
        Assert.Equal("Think.", question.Hint?.Passages[0].Text);
        Assert.Equal("<p>It goes\nup and down.</p>", question.Why?.Html);
        Assert.Equal((13, 26), (question.Where.Line, question.Where.EndLine));
    }

    [Fact]
    public void Steps_pairs_and_scales_are_read()
    {
        var quiz = Quiz("""
            <!-- question id=o kind=order -->
            Put in order.

            1. First
               > Yes.
            2. Then
               > Yes.

            **Why:** So.

            <!-- question id=m kind=match -->
            Match.

            - A hug burns => **Allodynia**
              > Right.

            **Why:** So.

            <!-- question id=s kind=scale low="Not sure" high="Very sure" -->
            How sure are you?

            > Thank you for trying.
            """);
        Assert.Equal(["First", "Then"], quiz.Questions[0].Choices.Select(c => c.Text.Html));
        Assert.Equal(("A hug burns", "<strong>Allodynia</strong>", "Allodynia"), (quiz.Questions[1].Choices[0].Text.Html, quiz.Questions[1].Choices[0].Match?.Html, quiz.Questions[1].Choices[0].Match?.Passages[0].Text));
        Assert.Equal(("Not sure", "Very sure", "Thank you for trying."), (quiz.Questions[2].Low, quiz.Questions[2].High, quiz.Questions[2].ScaleFeedback?.Passages[0].Text));
    }

    [Fact]
    public void A_quiz_ends_at_the_next_part_or_box()
    {
        var body = LessonText.Body(Open + "<!-- question id=a kind=one -->\nQ?\n\n- [x] A\n  > F\n\n<!-- safety -->\n> Stay safe.\n\n## More\n\nWords.");
        Assert.Equal(["Quiz", "Safety", "Heading", "Prose"], body.Blocks.Select(b => b.GetType().Name));
    }

    [Theory]
    [InlineData("Stray words.", "EDU4090 13,1 ‘Stray words.’ stands in the quiz but in no question.")]
    [InlineData("<!-- question id=a kind=onne -->\nQ?", "EDU1104 13,20 ‘onne’ does not fit kind. Did you mean ‘one’?")]
    [InlineData("<!-- question id=a kind=one -->\nQ?\n\n- No box\n  > F", "EDU4090 16,3 ‘No box’ has no tick box.")]
    [InlineData("<!-- question id=a kind=one -->\nQ?\n\n1. [x] A\n   > F", "EDU4090 16,1 Choices are a list with hyphens.")]
    [InlineData("<!-- question id=a kind=order -->\nQ?\n\n- A\n  > F", "EDU4090 16,1 Steps to put in order are a numbered list")]
    [InlineData("<!-- question id=a kind=match -->\nQ?\n\n- A and B\n  > F", "EDU4090 16,3 A pair to match is written ‘left => right’.")]
    [InlineData("<!-- question id=a kind=scale -->\nQ?\n\n- A\n  > F", "EDU4090 16,1 A scale has no list of choices.")]
    [InlineData("<!-- question id=a kind=one -->\nQ?\n\n- [x] A\n  > F\n\nTrailing words.", "EDU4090 19,1 ‘Trailing words.’ is not understood here.")]
    [InlineData("<!-- question id=a kind=one -->\nQ?\n\n- [x] A\n\n  Loose words.", "EDU4090 18,3 ‘Loose words.’ is not understood here. Feedback is a quote")]
    public void What_does_not_fit_the_pattern_is_told(string markdown, string expected) =>
        Assert.StartsWith(expected, LessonText.Findings(Open + markdown), StringComparison.Ordinal);

    private static Quiz Quiz(string questions) => Assert.IsType<Quiz>(Assert.Single(LessonText.Body(Open + questions).Blocks));
}
