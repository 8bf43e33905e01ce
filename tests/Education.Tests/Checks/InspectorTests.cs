using Education.Lessons;
using Education.Lessons.Checks;
using Education.Lessons.Findings;
using Education.Lessons.Site;
using Education.Tests.Authoring;
using Education.Tests.Rules;
using Xunit;

namespace Education.Tests.Checks;

public sealed class InspectorTests
{
    private const string Long = "When you have a bad day you can take a short rest and then do a small part of what you had planned to do.";

    [Fact]
    public void Findings_come_sorted_by_place_and_the_same_every_time()
    {
        var first = Judge($"{Long}\n\n[a](nowhere.md) [here](x.md) {Long}\n");
        Assert.Equal(first, Judge($"{Long}\n\n[a](nowhere.md) [here](x.md) {Long}\n"), StringComparer.Ordinal);
        Assert.True(first.Count >= 4);
        var sorted = RuleExample.Findings([Files.Lesson($"{Long}\n\n[a](nowhere.md)\n")]).Select(f => (f.Where.Path, f.Where.Line, f.Where.Column)).ToList();
        Assert.Equal(sorted.OrderBy(w => w.Path, StringComparer.Ordinal).ThenBy(w => w.Line).ThenBy(w => w.Column), sorted);
    }

    [Theory]
    [InlineData("until=2026-11-21", "")]
    [InlineData("until=2026-11-20", "EDU3003 EDU9205")]
    [InlineData("", "")]
    public void An_allowance_holds_to_the_end_of_its_last_day(string until, string expected) =>
        Assert.Equal(expected, Rules($"<!-- allow EDU3003 reason=\"A quote.\" {until} -->\n{Long}\n"));

    [Fact]
    public void An_allowance_covers_the_block_below_it_and_no_other() =>
        Assert.Equal("EDU3003", Rules($"<!-- allow EDU3003 reason=\"A quote.\" -->\n{Long}\n\n{Long}\n"));

    [Fact]
    public void An_allowance_in_front_matter_covers_the_whole_page() =>
        Assert.Equal("", Rules($"---\nallow:\n  - rule: EDU2010\n    reason: A quote.\n---\n", "EDU2010", "EDU9204") is "EDU9204" ? "" : "no");

    [Fact]
    public void A_flagged_word_may_be_allowed_and_a_missing_safety_box_may_not()
    {
        Assert.Equal("", Rules("<!-- allow EDU5010 reason=\"We quote it.\" -->\nIt is wear and tear.\n"));
        Assert.Equal("EDU5002 EDU9203", Rules("---\ntopics: [movement]\nallow:\n  - rule: EDU5002\n    reason: We think so.\n---\n"));
    }

    [Fact]
    public void Settings_raise_and_lower_but_never_lower_clinical_safety()
    {
        var library = new Library(new LibraryParts { Shelves = [new Shelf { Language = new("en") }] });
        var settings = new Settings
        {
            RuleSeverities = new Dictionary<string, Severity>(StringComparer.Ordinal) { ["EDU2010"] = Severity.Error, ["EDU2001"] = Severity.Note, ["EDU5001"] = Severity.Note },
        };
        var rules = CheckList.All.Select(c => c.Rule).ToDictionary(r => r.Id, StringComparer.Ordinal);
        var read = new[] { "EDU2001", "EDU2010", "EDU5001" }.Select(id => rules[id].At(SourceSpan.FileStart(id), "Told.")).ToList();
        Assert.Equal(
            [Severity.Note, Severity.Error, Severity.Error],
            Inspector.Inspect(new Inspection(library, settings, RuleExample.Today), read).Select(f => f.Severity));
    }

    [Fact]
    public void A_chain_of_ten_thousand_lessons_has_no_circle_and_closing_it_makes_one()
    {
        Assert.Empty(Circles(Chain(null)));
        var circle = Assert.Single(Circles(Chain(new LessonId("l9999"))));
        Assert.Contains("l0 → l1", circle.Message, StringComparison.Ordinal);
    }

    private static List<Lesson> Chain(LessonId? first)
    {
        var place = SourceSpan.FileStart("content/en/understand/l.md");
        return [.. Enumerable.Range(0, 10_000).Select(i => new Lesson
        {
            Id = new($"l{i}"),
            Language = new("en"),
            Home = new("understand"),
            SourcePath = $"content/en/understand/l{i}.md",
            SourceHash = "",
            FrontMatter = new FrontMatter { Where = place, BestAfter = Before(i, first, place) },
            Body = LessonBody.Empty,
        })];
    }

    private static IReadOnlyList<Sourced<LessonId>> Before(int i, LessonId? first, SourceSpan place) =>
        i < 9999 ? [new(new($"l{i + 1}"), place)] : first is null ? [] : [new(new("l0"), place)];

    private static List<Finding> Circles(List<Lesson> lessons)
    {
        var library = new Library(new LibraryParts { Shelves = [new Shelf { Language = new("en"), Lessons = lessons }] });
        var check = CheckList.All.Single(c => c.Rule.Id == "EDU6004");
        return [.. check.Run(new Inspection(library, new Settings(), RuleExample.Today))];
    }

    private static List<string> Judge(string text) => [.. RuleExample.Findings([Files.Lesson(text)]).Select(f => f.ToString())];

    private static string Rules(string text, params string[] only) => string.Join(' ', RuleExample.Findings([Files.Lesson(text)])
        .Where(f => f.Severity > Severity.Note && (only.Length == 0 || only.Contains(f.Rule.Id, StringComparer.Ordinal)))
        .Select(f => f.Rule.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
