using Education.Lessons;
using Education.Lessons.Checks;
using Education.Lessons.Findings;
using Education.Lessons.Levels;
using Education.Lessons.Links;
using Education.Lessons.Site;
using Education.Reading;
using Xunit;

namespace Education.Tests.Content;

/// <summary>What we promise about the lessons of this repository.</summary>
public sealed class SiteContentTests
{
    private static readonly TextAnalyser English = TextAnalyser.For("en");

    [Fact]
    public void The_whole_curriculum_is_there()
    {
        Assert.Equal(40, SiteContent.English.Lessons.Count);
        Assert.Equal(7, SiteContent.English.Paths.Count);
        Assert.Equal(5, SiteContent.English.Sets.Count);
        Assert.Equal(40, SiteContent.English.Paths.SelectMany(p => p.Lessons).Select(l => l.Value).Distinct().Count());
        Assert.Equal(15, SiteContent.English.Worksheets.Count);
        Assert.Equal(90, SiteContent.English.Terms.Count);
        Assert.Equal(78, SiteContent.Library.References.Count);
        Assert.True(SiteContent.Library.Figures.Count >= 19);
    }

    [Fact]
    public void Nothing_stands_against_publishing()
    {
        var inspection = new Inspection(SiteContent.Library, new Settings(), new DateOnly(2026, 11, 21));
        Assert.Empty(Inspector.Inspect(inspection, SiteContent.Findings).Where(f => f.Severity != Severity.Note && f.Rule.Id != "EDU9203"));
    }

    [Fact]
    public void A_release_waits_until_somebody_has_checked_the_help_lines()
    {
        var inspection = new Inspection(SiteContent.Library, new Settings(), new DateOnly(2026, 11, 21));
        var errors = ReleaseGate.Weigh(Inspector.Inspect(inspection, SiteContent.Findings)).Where(f => f.Severity == Severity.Error).ToList();
        Assert.Equal(SiteContent.Library.Help.Countries.Count(c => c.CheckedOn is null), errors.Count);
        Assert.All(errors, e => Assert.Equal("EDU6015", e.Rule.Id));
    }

    [Fact]
    public void Every_plain_lesson_keeps_to_grade_6_and_SMOG_8() =>
        Assert.Empty(SiteContent.Plain
            .Where(l => l.Level.FleschKincaid > 6 || l.Level.Smog > 8)
            .Select(l => FormattableString.Invariant($"{l.Id}: Flesch-Kincaid {l.Level.FleschKincaid:0.0}, SMOG {l.Level.Smog:0.0}")));

    [Fact]
    public void Plain_lessons_read_at_grade_5_or_lower_on_average() =>
        Assert.InRange(SiteContent.Plain.Average(l => l.Level.FleschKincaid), 0, 5);

    [Fact]
    public void Sentences_of_plain_lessons_are_short()
    {
        Assert.Empty(SiteContent.Plain.Where(l => (double)l.Level.Counts.Words / l.Level.Counts.Sentences > 12).Select(l => l.Id));
        Assert.Empty(SiteContent.Plain.SelectMany(Sentences).Where(s => s.Words > 25).Select(s => s.Text));
    }

    [Fact]
    public void Nobody_is_named_as_a_reviewer_who_has_not_reviewed() =>
        Assert.Empty(SiteContent.English.Lessons.Where(l =>
            l.FrontMatter.ReviewState?.Value != ReviewState.Draft || l.FrontMatter.Reviewers.Count > 0 || l.FrontMatter.ReviewedOn is not null).Select(l => l.Id));

    [Fact]
    public void Every_core_patient_lesson_has_an_easy_read_version()
    {
        var easy = SiteContent.English.EasyReads.Select(e => e.Lesson).ToHashSet();
        Assert.Empty(SiteContent.Plain.Where(l => l.FrontMatter.Tier == Tier.Core && !easy.Contains(l.Id)).Select(l => l.Id));
    }

    [Fact]
    public void Words_that_promise_numbers_lead_to_numbers()
    {
        var inspection = new Inspection(SiteContent.Library, new Settings(), new DateOnly(2026, 11, 21));
        var links = inspection.Manuscripts.SelectMany(m => m.Body.Links).ToList();
        string[] promises = ["number", "crisis line"];
        Assert.Empty(links.Where(l => l.Kind is LinkKind.File or LinkKind.Anchor && promises.Any(p => l.Text.Contains(p, StringComparison.OrdinalIgnoreCase))).Select(l => l.Where));
        Assert.Contains(links, l => l.Kind == LinkKind.HelpNumbers && l.Where.Path == "content/en/mind/mood.md");
        Assert.Contains(links, l => l.Kind == LinkKind.HelpNumbers && l.Where.Path == "content/en/easy-read/mood.md");
    }

    private static IEnumerable<(string Text, int Words)> Sentences(Lesson lesson) =>
        from block in lesson.Body.Blocks
        from passage in ReadingLevel.PassagesOf(block)
        from sentence in English.Sentences(passage.Text)
        select ($"{lesson.Id}: {sentence.In(passage.Text)}", sentence.Words);
}
