using Education.Cli;
using Education.Cli.Disk;
using Education.Cli.Moves;
using Education.Cli.Scaffolds;
using Education.Lessons.Findings;
using Education.Tests.Fixes;
using Xunit;

namespace Education.Tests.Scaffolds;

/// <summary>What the program starts for an author has no error, as it is.</summary>
public sealed class ScaffoldTests
{
    private const string TwoLanguages = """{ "SiteTitle": "P", "Education": { "Languages": ["en", "es"] } }""";
    private static readonly (string, string) s_spanishUi = ("content/es/ui.yml", SmallProject.Text("content/en/ui.yml"));

    // Every path leads to the lesson that safety boxes name.
    private static readonly (string, string) s_help =
        ("content/en/understand/when-to-get-help.md", SmallProject.Text(SmallProject.Other).Replace("id: x\n", "id: when-to-get-help\n", StringComparison.Ordinal));

    // A lesson goes into the folder of a path.
    private static readonly (string, string) s_paths = ("content/en/paths.yml", SmallProject.Text("content/en/paths.yml").Replace(
        "sets:\n", "  - id: move\n    title: Move again\n    summary: How to start small.\n    audience: patient\n    lessons: [when-to-get-help]\nsets:\n", StringComparison.Ordinal));

    [Theory]
    [InlineData("understand", "Does it: hurt? \"Yes\" #1")]
    [InlineData("move", null)]
    public void A_new_lesson_has_no_error(string home, string? title)
    {
        var files = SmallProject.With(s_help, s_paths);
        var scaffold = NewLesson.Make(Desk(files), new LessonPlace(home, "stretch-and-rest"), "en", title);
        Assert.Equal($"content/en/{home}/stretch-and-rest.md", scaffold.Path);
        Assert.Equal(Errors(files), Errors(SmallProject.With(s_help, s_paths, (scaffold.Path, scaffold.Text))));
        Assert.Equal(title ?? "Stretch and rest", Desk(SmallProject.With(s_help, s_paths, (scaffold.Path, scaffold.Text))).LessonAt(new("en"), new(home, "stretch-and-rest")).Title);
    }

    [Fact]
    public void A_new_quiz_asks_about_the_objectives_of_its_lesson()
    {
        string lesson = SmallProject.Text(SmallProject.Lesson);
        int start = lesson.IndexOf("<!-- quiz", StringComparison.Ordinal), end = lesson.IndexOf("<!-- safety", StringComparison.Ordinal);
        string without = start < end ? lesson[..start] + lesson[end..] : lesson[..start];
        var scaffold = NewQuiz.Make(Desk(SmallProject.With((SmallProject.Lesson, without))), new("understand", "pain-is-real"), "en");
        var files = SmallProject.With((SmallProject.Lesson, scaffold.Text));
        Assert.Equal("", Errors(files));
        var quiz = Desk(files).LessonAt(new("en"), new("understand", "pain-is-real")).Body.Quizzes.Single();
        Assert.Equal(["real", "change"], quiz.Questions.Select(q => q.Goal?.Value), StringComparer.Ordinal);
        Assert.Contains("has a quiz already, on line", Refusal(() => NewQuiz.Make(Desk(files), new("understand", "pain-is-real"), "en")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sore spot")]
    [InlineData("sore: spot, #2")]
    public void A_new_term_is_read_back(string word)
    {
        var scaffold = NewTerm.Make(Desk(SmallProject.With()), word, "en");
        var files = SmallProject.With((scaffold.Path, scaffold.Text));
        Assert.Equal("", Errors(files));
        Assert.Contains(Desk(files).Library.Shelves[0].Terms, t => t.Name == word);
        Assert.Contains("already", Refusal(() => NewTerm.Make(Desk(files), word.ToUpperInvariant(), "en")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_glossary_is_started_with_its_first_term()
    {
        var files = SmallProject.With(TwoLanguages, s_spanishUi);
        var scaffold = NewTerm.Make(Desk(files), "brote", "es");
        Assert.Equal(("content/es/glossary.yml", "terms:\n  - term: brote\n    plain: (What it means, in one short sentence.)\n"), (scaffold.Path, scaffold.Text));
    }

    [Fact]
    public void A_new_translation_starts_unreviewed_and_links_back_until_others_follow()
    {
        string source = SmallProject.Text(SmallProject.Other).Replace("version: 1\n", "version: 3\n", StringComparison.Ordinal)
            .Replace("user_testing: pending\n", "user_testing: pending\nreviewed_on: 2026-01-01\n", StringComparison.Ordinal)
            + "\n## More\n\n[Pain](pain-is-real.md#check), a [flare-up](term:flare-up)\n";
        var scaffold = NewTranslation.Make(Desk(SmallProject.With(TwoLanguages, s_spanishUi, (SmallProject.Other, source))), "es", new("understand", "x"));
        Assert.Equal("content/es/understand/x.md", scaffold.Path);
        Assert.Contains("version: 1\nchangelog:\n  - version: 1\n    date: 2026-11-21\n    note: Translated from ‘en’, version 3.\n", scaffold.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("reviewed_on", scaffold.Text, StringComparison.Ordinal);
        Assert.Contains("[Pain](../../en/understand/pain-is-real.md#check)", scaffold.Text, StringComparison.Ordinal);
        Assert.Contains("The glossary still needs: flare-up", scaffold.Advice, StringComparison.Ordinal);
        var found = SmallProject.Findings(SmallProject.With(TwoLanguages, s_spanishUi, (SmallProject.Other, source), (scaffold.Path, scaffold.Text)));
        Assert.DoesNotContain(found, f => f.Severity == Severity.Error && f.Where.Path == scaffold.Path && f.Rule.Id is not ("EDU2006" or "EDU2008"));
    }

    [Fact]
    public void What_cannot_be_started_is_refused()
    {
        var desk = Desk(SmallProject.With(TwoLanguages, s_spanishUi));
        Assert.Contains("exists already", Refusal(() => NewLesson.Make(desk, new("understand", "x"), "en", null)), StringComparison.Ordinal);
        Assert.Contains("does not have the language ‘fr’", Refusal(() => NewTranslation.Make(desk, "fr", new("understand", "x"))), StringComparison.Ordinal);
        Assert.Contains("translated from", Refusal(() => NewTranslation.Make(desk, "en", new("understand", "x"))), StringComparison.Ordinal);
        Assert.Contains("There is no lesson", Refusal(() => NewQuiz.Make(desk, new("understand", "nothing"), "en")), StringComparison.Ordinal);
        Assert.Contains("is not a word", Refusal(() => NewTerm.Make(desk, "?!", "en")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("understnad", "content/en/paths.yml has no path ‘understnad’. Did you mean understand? The paths are understand, move. To start a new path, add it there first.")]
    [InlineData("nope", "content/en/paths.yml has no path ‘nope’. The paths are understand, move. To start a new path, add it there first.")]
    public void A_lesson_without_a_path_is_refused(string home, string told) =>
        Assert.Equal(told, Refusal(() => NewLesson.Make(Desk(SmallProject.With(s_paths)), new(home, "y"), "en", null)));

    private static Desk Desk(ProjectFiles files) => new(files, SmallProject.Today);

    private static string Errors(ProjectFiles files) => string.Join('\n', SmallProject.Findings(files).Where(f => f.Severity == Severity.Error));

    private static string Refusal(Func<Scaffold> make) => Assert.Throws<UsageException>(make).Message;
}
