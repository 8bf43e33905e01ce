using Education.Reading;
using Education.Reading.Marks;
using Xunit;

namespace Education.Tests.Reading;

/// <summary>Rules that look at a page as a whole.</summary>
public sealed class PageTests
{
    private const string NoReader = "Pain is an alarm. The alarm can be loud when all is well. ";
    private static readonly TextAnalyser _english = TextAnalyser.For("en");

    [Fact]
    public void A_long_section_that_never_says_you_is_noted_at_its_heading()
    {
        var marks = Read(Heading("Why pain lasts"), Text(Repeat(NoReader, 8)));
        var mark = Assert.Single(marks, m => m.Rule == MarkRule.NoReader);
        Assert.Equal(0, mark.Place.Passage);
    }

    [Fact]
    public void A_section_that_says_you_is_fine() =>
        Assert.DoesNotContain(Read(Text(Repeat(NoReader, 8) + "You can learn this.")), m => m.Rule == MarkRule.NoReader);

    [Fact]
    public void A_section_over_150_words_needs_a_heading() =>
        Assert.Contains(Read(Text(Repeat(NoReader, 13))), m => m is { Rule: MarkRule.Section, Severity: MarkSeverity.Warning });

    [Fact]
    public void A_heading_resets_the_count_of_its_section() =>
        Assert.DoesNotContain(Read(Text(Repeat(NoReader, 8)), Heading("What helps"), Text(Repeat(NoReader, 8))), m => m is { Rule: MarkRule.Section });

    [Theory]
    [InlineData("Introduction", true)]
    [InlineData("More information", true)]
    [InlineData("Why does it still hurt?", false)]
    [InlineData("Pain is real", false)]
    public void A_heading_that_says_nothing_is_noted(string heading, bool noted) =>
        Assert.Equal(noted, Read(Heading(heading)).Any(m => m.Rule == MarkRule.Section));

    [Theory]
    [InlineData(7, false)]
    [InlineData(8, true)]
    public void A_list_over_seven_items_is_marked_at_its_first_item(int items, bool marked)
    {
        var passages = Enumerable.Range(0, items).Select(i => new ReadingPassage(PassageKind.ListItem, $"Item {i}")).Prepend(Heading("Bring these")).ToArray();
        Assert.Equal(marked, Read(passages).Any(m => m.Rule == MarkRule.ListShape && m.Place.Passage == 1));
    }

    [Fact]
    public void A_list_of_mixed_shape_is_noted()
    {
        var items = new[] { "Walking", "Swimming", "You rest" }.Select(text => new ReadingPassage(PassageKind.ListItem, text)).ToArray();
        Assert.Contains(Read(items), m => m.Rule == MarkRule.ListShape);
    }

    [Fact]
    public void A_page_without_summary_or_step_is_marked_unless_it_has_one_elsewhere()
    {
        var passage = Text(Repeat(NoReader, 13));
        Assert.Contains(Read(passage), m => m.Rule == MarkRule.MissingAction);
        Assert.DoesNotContain(Read(passage, Heading("Key points")), m => m.Rule == MarkRule.MissingAction);
        var page = _english.Open(new MarkOptions { Action = PageAction.Elsewhere });
        page.Read(passage);
        Assert.DoesNotContain(page.End(), m => m.Rule == MarkRule.MissingAction);
    }

    [Fact]
    public void One_passive_in_ten_sentences_is_enough()
    {
        var calm = Repeat("You rest. ", 9);
        Assert.DoesNotContain(Read(Text(calm + "The plan was made.")), m => m is { Rule: MarkRule.PassiveVoice, Severity: MarkSeverity.Warning });
        Assert.Contains(Read(Text(calm + "The plan was made. It was sent.")), m => m is { Rule: MarkRule.PassiveVoice, Severity: MarkSeverity.Warning });
    }

    [Fact]
    public void A_frightening_phrase_in_a_myth_is_not_marked()
    {
        var passage = Text("Your scan shows wear and tear.");
        Assert.Contains(Read(passage), m => m.Rule == MarkRule.NoceboPhrase);
        Assert.DoesNotContain(Read(passage with { Voice = PassageVoice.Quoted }), m => m.Rule == MarkRule.NoceboPhrase);
    }

    [Fact]
    public void A_denied_nocebo_phrase_is_only_noted() =>
        Assert.Contains(Read(Text("This is not wear and tear.")), m => m is { Rule: MarkRule.NoceboPhrase, Severity: MarkSeverity.Note });

    [Theory]
    [InlineData("read more", true)]
    [InlineData("here", true)]
    [InlineData("sleep and pain", false)]
    public void Link_text_must_say_where_it_leads(string link, bool marked)
    {
        var passage = Text("Find out about sleep: " + link) with { Links = [new TextRange(22, link.Length)] };
        Assert.Equal(marked, Read(passage).Any(m => m.Rule == MarkRule.LinkText));
    }

    [Theory]
    [InlineData("👍", true)]
    [InlineData("👍 Yes", false)]
    public void An_emoji_may_not_carry_the_meaning_alone(string text, bool marked) =>
        Assert.Equal(marked, Read(Text(text)).Any(m => m.Rule == MarkRule.LinkText));

    [Theory]
    [InlineData("We saw central sensitisation in the test.", true)]
    [InlineData("We saw central sensitisation (a louder alarm) in the test.", false)]
    [InlineData("Central sensitisation means a louder alarm.", false)]
    [InlineData("This is called central sensitisation.", false)]
    [InlineData("We saw pain in the test.", false)]
    public void A_hard_term_is_explained_where_it_is_first_used(string text, bool marked)
    {
        var options = new MarkOptions { Terms = GlossaryTerms.Of(["central sensitisation", "pain"]) };
        Assert.Equal(marked, _english.Mark(text, PassageKind.Paragraph, options).Any(m => m.Rule == MarkRule.UnexplainedTerm));
    }

    [Theory]
    [InlineData("es", "Tiene dolor. Puede moverse. NO LEVANTE CARGAS.", "R11 Shouting")]
    [InlineData("es", "Ayuda al 40 % de la gente.", "R10 Numbers")]
    [InlineData("fr", "Le TENS peut aider.", "R06 Acronym")]
    [InlineData("de", "Das TENS kann helfen.", "R06 Acronym")]
    [InlineData("fr", "La décision est prise et validée.", "R03 PassiveVoice")]
    [InlineData("es", "No hay nada roto.", "")]
    public void Rules_that_need_no_word_list_hold_in_other_languages(string language, string text, string expected)
    {
        var marks = TextAnalyser.For(language).Mark(text, PassageKind.Paragraph, MarkOptions.Default);
        Assert.Equal(expected, string.Join("; ", marks.Select(mark => $"{mark.Id} {mark.Rule}")));
    }

    [Fact]
    public void A_term_linked_to_the_glossary_is_explained()
    {
        var page = _english.Open(new MarkOptions { Terms = GlossaryTerms.Of(["central sensitisation"]) });
        page.Read(Text("We saw central sensitisation there.") with { Explained = [new TextRange(7, 21)] });
        Assert.DoesNotContain(page.End(), m => m.Rule == MarkRule.UnexplainedTerm);
    }

    private static ReadingPassage Text(string text) => new(PassageKind.Paragraph, text);

    private static ReadingPassage Heading(string text) => new(PassageKind.Heading, text);

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static IReadOnlyList<Mark> Read(params ReadingPassage[] passages)
    {
        var page = _english.Open(MarkOptions.Default);
        foreach (var passage in passages) page.Read(passage);
        return page.End();
    }
}
