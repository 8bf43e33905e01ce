using Education.Cli;
using Education.Cli.Baselines;
using Education.Cli.Disk;
using Education.Cli.Moves;
using Education.Cli.Review;
using Education.Cli.Scaffolds;
using Education.Tests.Fixes;
using Xunit;

namespace Education.Tests.Scaffolds;

/// <summary>A translation is stale from a change of its source until someone has looked.</summary>
public sealed class RefreshedTranslationTests
{
    private const string TwoLanguages = """{ "SiteTitle": "P", "Education": { "Languages": ["en", "es"] } }""";
    private const string Spanish = "content/es/understand/x.md";
    private static readonly LessonPlace s_place = new("understand", "x");

    private static string Source => SmallProject.Text(SmallProject.Other);

    private static string Changed => Source + "\n## New part\n\nYou can also ask a friend.\n";

    [Fact]
    public void A_change_of_the_source_is_told_until_it_is_looked_at()
    {
        string translated = NewTranslation.Make(Desk(Project(Source)), "es", s_place).Text;
        Assert.Empty(Stale(Project(Source, translated)));
        var told = Assert.Single(Stale(Project(Changed, translated)));
        Assert.Contains("1 part of content/en/understand/x.md changed since version 1 was translated: ‘New part’ (2 blocks).", told, StringComparison.Ordinal);

        var fresh = RefreshedTranslation.Make(Desk(Project(Changed, translated)), "es", s_place);
        Assert.Equal((Spanish, "From now on these parts count as translated: ‘New part’"), (fresh.Path, fresh.Advice));
        Assert.Empty(Stale(Project(Changed, fresh.Text)));
        Assert.Equal(Words(translated), Words(fresh.Text));
        Assert.Equal(fresh.Text, RefreshedTranslation.Make(Desk(Project(Changed, fresh.Text)), "es", s_place).Text);
    }

    [Fact]
    public void An_older_translation_gets_its_marks_where_they_belong()
    {
        string fresh = RefreshedTranslation.Make(Desk(Project(Source, Source + "\nMás.\n")), "es", s_place).Text;
        Assert.Contains("    note: First draft.\ntranslation_of:\n  version: 1\n  blocks: [h", fresh, StringComparison.Ordinal);
        Assert.Equal(Words(Source + "\nMás.\n"), Words(fresh));
    }

    [Fact]
    public void A_review_names_the_parts_of_the_source_that_changed()
    {
        string translated = NewTranslation.Make(Desk(Project(Source)), "es", s_place).Text;
        string text = ReviewText.Write(Check(Source, translated), Check(Changed, translated));
        Assert.Contains("| content/es/understand/x.md | New part |", text, StringComparison.Ordinal);
        Assert.Null(ReviewGuard.Refusal(text));
        string comma = Source.Replace("Pain can change, step by step.", "Pain can change; step by step.", StringComparison.Ordinal);
        Assert.DoesNotContain("Translations", ReviewText.Write(Check(Source, translated), Check(comma, translated)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_refreshed_is_refused()
    {
        var desk = Desk(Project(Source));
        Assert.Contains("translated from", Refusal(() => RefreshedTranslation.Make(desk, "en", s_place)), StringComparison.Ordinal);
        Assert.Contains("There is no lesson", Refusal(() => RefreshedTranslation.Make(desk, "es", s_place)), StringComparison.Ordinal);
        Assert.Contains("cannot be read", Refusal(() => RefreshedTranslation.Make(Desk(Project(Source, "Sin datos.\n")), "es", s_place)), StringComparison.Ordinal);
    }

    // Everything but the entry that the program keeps.
    private static string Words(string text)
    {
        int start = text.IndexOf("translation_of:", StringComparison.Ordinal);
        return start < 0 ? text : text[..start] + text[(text.IndexOf("]\n", start, StringComparison.Ordinal) + 2)..];
    }

    private static IEnumerable<string> Stale(ProjectFiles files) =>
        SmallProject.Findings(files).Where(f => f.Rule.Id == "EDU6201").Select(f => f.Message);

    private static ProjectFiles Project(string source, string? translated = null) => SmallProject.With(
        TwoLanguages,
        [("content/es/ui.yml", SmallProject.Text("content/en/ui.yml")), (SmallProject.Other, source), .. translated is null ? [] : new[] { (Spanish, translated) }]);

    private static CheckedFiles Check(string source, string translated) => CheckedFiles.Check(Project(source, translated), SmallProject.Today);

    private static Desk Desk(ProjectFiles files) => new(files, SmallProject.Today);

    private static string Refusal(Func<Scaffold> make) => Assert.Throws<UsageException>(make).Message;
}
