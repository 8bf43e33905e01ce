using AngleSharp.Dom;
using Education.Lessons.Quizzes;
using Xunit;

namespace Education.Tests.Theme;

public sealed class QuizTests
{
    [Fact]
    public void Without_scripts_every_choice_tells_its_feedback()
    {
        var page = SamplePages.Lesson;
        string text = page.QuerySelector(".quiz")?.TextContent ?? "";
        var questions = SampleQuestions.Every;
        Assert.All(questions.SelectMany(q => q.Choices), choice => Assert.Contains(Plain(choice.Feedback?.Html), text, StringComparison.Ordinal));
        Assert.All(questions.Where(q => q.Why is not null), q => Assert.Contains(Plain(q.Why?.Html), text, StringComparison.Ordinal));
        Assert.Contains("Think of the smoke alarm", text, StringComparison.Ordinal);
        Assert.Contains("Below 7? Make the step smaller.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_right_choices_are_marked_for_scripts_and_named_in_the_answer()
    {
        var question = Question(1);
        Assert.Equal(["How you slept.", "Feeling afraid."], question.QuerySelectorAll(".choice[data-fits] summary").Select(s => s.TextContent));
        Assert.Equal(["How you slept.", "Feeling afraid."], question.QuerySelectorAll(".answer .right li").Select(s => s.TextContent));
    }

    [Fact]
    public void Steps_are_shown_in_another_order_than_the_right_one()
    {
        var question = Question(3);
        var right = question.QuerySelectorAll(".right .step").Select(s => s.TextContent).ToList();
        var shown = question.QuerySelectorAll(".steps li").Select(s => s.TextContent).ToList();
        Assert.Equal(SampleQuestions.Every[3].Choices.Select(c => Plain(c.Text.Html)), right);
        Assert.NotEqual(right, shown);
        Assert.Equal(right.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Partners_are_not_listed_beside_each_other()
    {
        var lists = Question(4).QuerySelectorAll(".pairs ul").Select(ul => ul.Children.Select(li => li.TextContent).ToList()).ToList();
        Assert.Equal(["A paper cut", "A bruise you notice later"], lists[0]);
        Assert.Equal(["Some harm, no hurt", "Much hurt, little harm"], lists[1]);
    }

    [Fact]
    public void A_scale_has_words_at_both_ends_and_no_right_answer()
    {
        var question = Question(5);
        Assert.Equal(["0 means: Not sure", "10 means: Very sure"], question.QuerySelectorAll(".scale-ends span").Select(s => s.TextContent));
        Assert.Empty(question.QuerySelectorAll("[data-fits], .right"));
    }

    [Theory]
    [InlineData(QuestionKind.One, "one")]
    [InlineData(QuestionKind.Many, "many")]
    [InlineData(QuestionKind.TrueFalse, "one")]
    [InlineData(QuestionKind.Order, "order")]
    [InlineData(QuestionKind.Match, "match")]
    [InlineData(QuestionKind.Scale, "scale")]
    public void Scripts_learn_the_kind_and_whether_to_mix(QuestionKind kind, string word)
    {
        var question = Question(SampleQuestions.Every.ToList().FindIndex(q => q.Kind == kind));
        Assert.Equal(word, question.GetAttribute("data-kind"));
        Assert.True(question.HasAttribute("data-shuffle"));
    }

    private static IElement Question(int index) => SamplePages.Lesson.QuerySelectorAll("quiz-question")[index];

    private static string Plain(string? html) => (html ?? "missing").Replace("<p>", "", StringComparison.Ordinal).Replace("</p>", "", StringComparison.Ordinal);
}
