using Education.Authoring.Guards;
using Education.Authoring.Heads;
using Education.Lessons;
using Education.Lessons.Findings;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Education.Tests.Authoring.Heads;

public sealed class FrontMatterReaderTests
{
    private const string Good = """
        ---
        id: x
        title: Does more pain mean more damage?
        summary: Pain is an alarm that protects you.
        audience: patient
        phases: [1, 2]
        minutes: 5
        tier: core
        idea: 1
        best_after: [pain-is-real]
        objectives:
          hurt-or-harm: Tell hurt from harm.
          protects: Say how pain protects you.
        key_messages:
          - Pain protects you.
          - More pain does not always mean more harm.
          - New warning signs still need care.
        topics: [movement, sleep]
        references: [moseley2015, raja2020]
        evidence:
          certainty: very-low
          summary: Experts agree on what pain is.
        need: [8, safety]
        search_terms: [hurt vs harm]
        pem_banner: true
        authors: [education-team]
        reviewers:
          - person: a-physio
            role: clinician
            date: 2026-10-01
        review_state: clinically-reviewed
        reviewed_on: 2026-10-01
        review_due: 2028-10-01
        user_testing:
          date: 2026-09-01
          people: 6
          who: Adults with back pain
          changes: Shorter sentences
        version: 2
        changelog:
          - version: 1
            date: 2026-01-02
            note: First draft.
        redirect_from: [/en/lessons/old-name/]
        allow:
          - rule: EDU3002
            reason: A quote.
            until: 2027-05-01
        ---
        Text
        """;

    [Fact]
    public void Every_key_is_read_with_its_place()
    {
        var draft = Read(Good);
        Assert.Equal("", Files.Told(draft.Findings));
        var facts = Assert.IsType<FrontMatter>(draft.Value);
        Assert.Equal(new Sourced<LessonId>(new("x"), new(Files.LessonPath, 2, 5, 2, 6)), facts.Id);
        Assert.Equal("Does more pain mean more damage?", facts.Title?.Value);
        Assert.Equal([1, 2], facts.Phases);
        Assert.Equal(new Sourced<int>(5, new(Files.LessonPath, 7, 10, 7, 11)), facts.Minutes);
        Assert.Equal(new Objective("protects", "Say how pain protects you.", new(Files.LessonPath, 13, 13, 13, 39)), facts.Objectives[1]);
        Assert.Equal(3, facts.KeyMessages.Count);
        Assert.Equal([Topic.Movement, Topic.Sleep], facts.Topics);
        Assert.Equal(["moseley2015", "raja2020"], facts.References.Select(r => r.Value.Value), StringComparer.Ordinal);
        Assert.Equal(Certainty.VeryLow, facts.Evidence?.Certainty);
        Assert.Equal(["8", "safety"], facts.Need.Select(n => n.Value), StringComparer.Ordinal);
        Assert.True(facts.PemBanner);
        Assert.Equal(new DateOnly(2026, 10, 1), Assert.Single(facts.Reviewers).Date);
        Assert.Equal(ReviewState.ClinicallyReviewed, facts.ReviewState?.Value);
        Assert.Equal(6, facts.UserTesting?.People);
        Assert.Equal("First draft.", Assert.Single(facts.Changelog).Note);
        Assert.Equal("en/lessons/old-name", Assert.Single(facts.RedirectFrom).Value);
        Assert.Equal(new Allowance("EDU3002", "A quote.", new(2027, 5, 1), new(Files.LessonPath, 46, 11, 46, 18), null), Assert.Single(facts.Allowances));
    }

    [Theory]
    [InlineData("summary: Pain", "sumary: Pain", "EDU1207 2,1 The key ‘summary’ is missing here. Add a line ‘summary: …’.\nEDU1206 4,1 ‘sumary’ is not a key we know here. Did you mean ‘summary’?")]
    [InlineData("tier: core", "tier: cor", "EDU1212 8,7 ‘cor’ does not fit ‘tier’. Did you mean ‘core’?")]
    [InlineData("tier: core", "tier: easy", "EDU1212 8,7 ‘easy’ does not fit ‘tier’. Write one of: core, deepen.")]
    [InlineData("minutes: 5", "minutes: 010", "EDU1210 7,10 ‘010’ does not fit ‘minutes’. Write a whole number from 1 to 10, in digits.")]
    [InlineData("minutes: 5", "minutes: 1_0", "EDU1210 7,10 ‘1_0’ does not fit ‘minutes’. Write a whole number from 1 to 10, in digits.")]
    [InlineData("minutes: 5", "minutes: 15", "EDU1210 7,10 ‘15’ does not fit ‘minutes’. Write a whole number from 1 to 10, in digits.")]
    [InlineData("minutes: 5", "minutes:", "EDU1208 7,1 ‘minutes’ has no value. Write it after the colon.")]
    [InlineData("pem_banner: true", "pem_banner: no", "EDU1212 25,13 ‘no’ does not fit ‘pem_banner’. Write one of: false, true.")]
    [InlineData("reviewed_on: 2026-10-01", "reviewed_on: 1.10.2026", "EDU1211 32,14 ‘1.10.2026’ is not a date we can read. Write it as year-month-day, such as 2026-11-21.")]
    [InlineData("reviewed_on: 2026-10-01", "reviewed_on: 2026-02-30", "EDU1211 32,14 ‘2026-02-30’ is not a date we can read. Write it as year-month-day, such as 2026-11-21.")]
    [InlineData("title: Does", "title: [Does", "EDU1201 3,8 The bracket that opens in ‘title: [Does more pain mean more damage?’ lacks its closing bracket, or a comma between its entries.")]
    [InlineData("topics: [movement, sleep]", "topics: sleep", "EDU1209 18,9 ‘topics’ is a list. Write [sleep], with the brackets.")]
    [InlineData("topics: [movement, sleep]", "topics: [movment]", "EDU1212 18,10 ‘movment’ does not fit ‘topics’. Did you mean ‘movement’?")]
    [InlineData("best_after: [pain-is-real]", "best_after: [Pain Is Real]", "EDU1213 10,14 ‘Pain Is Real’ is not an id. Use small letters, digits and single hyphens, at most 64. Did you mean ‘pain-is-real’?")]
    [InlineData("id: x", "id: y", "EDU1303 2,5 The id is ‘y’, but the file is named ‘x.md’. Make them the same.")]
    [InlineData("tier: core", "tier: core\ntier: deepen", "EDU1205 9,1 ‘tier’ stands here a second time; the first is on line 8. Keep one of them.")]
    [InlineData("references: [moseley2015, raja2020]", "references: [raja2020]", "EDU1214 19,13 ‘references’ has 1 entry; it needs at least 2.")]
    [InlineData("phases: [1, 2]", "phases: [1, 5]", "EDU1210 6,13 ‘5’ does not fit ‘phases’. Write a whole number from 1 to 4, in digits.")]
    [InlineData("  certainty: very-low", "  certainty: very low", "EDU1212 21,14 ‘very low’ does not fit ‘certainty’. Did you mean ‘very-low’?")]
    [InlineData("rule: EDU3002", "rule: long-words", "EDU1306 46,11 ‘long-words’ is not the id of a rule. It stands at the start of the finding, such as ‘EDU3002’.")]
    [InlineData("[/en/lessons/old-name/]", "['../x']", "EDU1305 44,17 ‘../x’ is not an older address of this site. Write it like ‘en/lessons/old-name’.")]
    [InlineData("need: [8, safety]", "need: {a: b}", "EDU1209 23,8 ‘need’ should hold a list of words, but holds a group of keys.")]
    [InlineData("note: First draft.", "note: \"\\u202E\"", "EDU1006 43,11 A hidden character that changes the order of the text (U+202E) stands here. Delete it and type the text again.")]
    public void A_mistake_is_told_at_its_place(string before, string after, string told) =>
        Assert.Equal(told, Files.Told(Read(Good.Replace(before, after, StringComparison.Ordinal)).Findings));

    [Fact]
    public void All_phases_and_no_phase_are_words()
    {
        Assert.Equal([1, 2, 3, 4], Read(Good.Replace("phases: [1, 2]", "phases: all", StringComparison.Ordinal)).Value?.Phases);
        Assert.Empty(Read(Good.Replace("phases: [1, 2]", "phases: none", StringComparison.Ordinal)).Value?.Phases ?? [1]);
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_in_one_run()
    {
        var draft = Read("---\nid: x\ntitle: T\ntier: cor\nminutes: many\n---\n");
        Assert.Equal("T", draft.Value?.Title?.Value);
        Assert.Equal(15, draft.Findings.Count);
    }

    [Fact]
    public void No_front_matter_makes_the_reader_throw() => Prop.ForAll<string[]>(lines =>
        Read($"---\n{string.Join('\n', lines)}\n---\n") is not null && Read($"---\nid: \"{string.Concat(lines)}\n---\n") is not null).QuickCheckThrowOnFailure();

    private static Draft<FrontMatter> Read(string text)
    {
        var source = LessonGuards.Read(Files.Lesson(text));
        return source.Value is { } value ? FrontMatterReader.Read(value) : new(null, source.Findings);
    }
}
