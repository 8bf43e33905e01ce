using System.Text.RegularExpressions;
using Education.Cli.Disk;
using Education.Cli.Scaffolds;
using Education.Lessons.Checks;
using Education.Lessons.Findings;
using Education.Tests.Fixes;
using Xunit;

namespace Education.Tests.Scaffolds;

/// <summary>Whatever the program leaves for an author to fill in is told until it is filled in.</summary>
public sealed partial class PlaceholderTests
{
    private const string Reviewed = "review_state: clinically-reviewed";

    [Fact]
    public void Each_place_of_a_new_lesson_is_told()
    {
        var made = NewLesson.Make(Desk(SmallProject.With()), new("understand", "y"), "en", null);
        Expect(made.Text, 26, Told(made, Severity.Warning));
        var reviewed = made with { Text = made.Text.Replace("review_state: draft", Reviewed, StringComparison.Ordinal) };
        Expect(made.Text, 26, Told(reviewed, Severity.Error));
    }

    [Fact]
    public void Each_place_of_a_new_quiz_is_told()
    {
        string lesson = SmallProject.Text(SmallProject.Lesson);
        int start = lesson.IndexOf("<!-- quiz", StringComparison.Ordinal), end = lesson.IndexOf("<!-- safety", StringComparison.Ordinal);
        string without = start < end ? lesson[..start] + lesson[end..] : lesson[..start];
        var made = NewQuiz.Make(Desk(SmallProject.With((SmallProject.Lesson, without))), new("understand", "pain-is-real"), "en");
        Expect(made.Text, 14, Told(made, Severity.Warning));
    }

    [Fact]
    public void The_meaning_of_a_new_term_is_told_and_stops_a_site_that_is_no_draft()
    {
        var made = NewTerm.Make(Desk(SmallProject.With()), "sore spot", "en");
        Expect(made.Text, 1, Told(made, Severity.Warning));
        string lesson = SmallProject.Text(SmallProject.Other).Replace("review_state: draft", Reviewed, StringComparison.Ordinal);
        Expect(made.Text, 1, Told(made, Severity.Error, (SmallProject.Other, lesson)));
    }

    [Fact]
    public void Before_a_release_each_is_an_error()
    {
        var made = NewTerm.Make(Desk(SmallProject.With()), "sore spot", "en");
        var found = ReleaseGate.Weigh(SmallProject.Findings(SmallProject.With((made.Path, made.Text))));
        Assert.Equal(Severity.Error, Assert.Single(found, f => f.Rule.Id == "EDU6023").Severity);
    }

    private static List<int> Told(Scaffold made, Severity severity, params (string, string)[] beside)
    {
        var found = SmallProject.Findings(SmallProject.With([.. beside, (made.Path, made.Text)])).Where(f => f.Rule.Id == "EDU6023").ToList();
        Assert.All(found, f => Assert.Equal((made.Path, severity), (f.Where.Path, f.Severity)));
        return [.. found.Select(f => f.Where.Line)];
    }

    private static void Expect(string text, int count, List<int> told)
    {
        var lines = text.Split('\n');
        var places = Enumerable.Range(1, lines.Length).Where(n => Bracket().IsMatch(lines[n - 1])).ToList();
        Assert.Equal(count, places.Count);
        Assert.Equal(places, told);
    }

    // Round brackets that no square one stands before, as it does in a link.
    [GeneratedRegex(@"(?<!\])\([A-Za-z]")]
    private static partial Regex Bracket();

    private static Desk Desk(ProjectFiles files) => new(files, SmallProject.Today);
}
