using Education.Cli.Disk;
using Education.Cli.Scaffolds;
using Education.Tests.Fixes;
using Xunit;

namespace Education.Tests.Scaffolds;

/// <summary>The list of published questions only grows, and stands against a question that loses its id.</summary>
public sealed class RegisteredQuestionsTests
{
    private const string Ledger = "content/quiz-ids.yml";
    private static string Published => SmallProject.Text(SmallProject.Lesson).Replace("review_state: draft", "review_state: clinically-reviewed", StringComparison.Ordinal);

    [Fact]
    public void Drafts_are_left_out() => Assert.Null(Make(SmallProject.With()));

    [Theory]
    [InlineData(null)]
    [InlineData("# Nothing yet.\nlessons: []\n")]
    [InlineData("lessons:\n  - lesson: old-one\n    questions: [a-b]\n")]
    public void New_questions_are_put_below_those_that_are_there(string? before)
    {
        var list = Make(Project(Published, before)) ?? throw new InvalidOperationException("Nothing is new.");
        Assert.Equal(Ledger, list.Path);
        Assert.EndsWith("\n  - lesson: pain-is-real\n    questions: [is-real, can-change]\n", list.Text, StringComparison.Ordinal);
        Assert.StartsWith(before?.Replace(" []\n", "", StringComparison.Ordinal) ?? "# Questions", list.Text, StringComparison.Ordinal);
        Assert.Null(Make(Project(Published, list.Text)));
        Assert.Empty(Gone(Project(Published, list.Text)));
    }

    [Fact]
    public void A_question_that_lost_its_id_is_told_at_the_closest_new_one()
    {
        string list = Make(Project(Published, null))?.Text ?? "";
        var gone = Assert.Single(Gone(Project(Published.Replace("id=can-change", "id=can-it-change", StringComparison.Ordinal), list)));
        Assert.Equal(Published.Split('\n').ToList().FindIndex(l => l.Contains("id=can-change", StringComparison.Ordinal)) + 1, gone.Where.Line);
        Assert.Contains("‘can-change’, and it is gone. If ‘can-it-change’", gone.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lesson_that_moved_is_found_by_its_older_address()
    {
        string list = "lessons:\n  - lesson: old-name\n    questions: [is-real, lost-one]\n";
        string moved = Published.Replace("review_state:", "redirect_from: [en/lessons/old-name]\nreview_state:", StringComparison.Ordinal);
        Assert.Contains("‘lost-one’", Assert.Single(Gone(Project(moved, list))).Message, StringComparison.Ordinal);
        Assert.Empty(Gone(Project(Published, list)));
    }

    private static IEnumerable<Education.Lessons.Findings.Finding> Gone(ProjectFiles files) => SmallProject.Findings(files).Where(f => f.Rule.Id == "EDU4041");

    private static ProjectFiles Project(string lesson, string? list) =>
        SmallProject.With([(SmallProject.Lesson, lesson), .. list is null ? [] : new[] { (Ledger, list) }]);

    private static Scaffold? Make(ProjectFiles files) => RegisteredQuestions.Make(new Desk(files, SmallProject.Today));
}
