using Education.Cli.Baselines;
using Education.Cli.Reports;
using Education.Cli.Review;
using Education.Tests.Fixes;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Education.Tests.Reports;

public sealed class ReviewTests
{
    private static string Lesson => SmallProject.Text(SmallProject.Other);

    [Fact]
    public void A_review_tells_new_findings_grades_and_words()
    {
        string text = ReviewText.Write(SmallProject.Check(), SmallProject.Check((SmallProject.Other, Lesson + "\nFive more words come here: [x y](nowhere.md).\n")));
        Assert.StartsWith(ReviewText.Mark + "\n## New findings\n", text, StringComparison.Ordinal);
        Assert.Contains("| error | content/en/understand/x.md, line ", text, StringComparison.Ordinal);
        Assert.Contains("EDU2001", text, StringComparison.Ordinal);
        Assert.Matches(@"\| content/en/understand/x\.md \| -?\d+\.\d → -?\d+\.\d \| -?\d+\.\d → -?\d+\.\d \| 7 in, 0 out \|", text);
        Assert.DoesNotContain("pain-is-real.md |", text, StringComparison.Ordinal);
        Assert.Null(ReviewGuard.Refusal(text));
    }

    [Fact]
    public void A_change_without_findings_says_so_and_counts_what_is_mended()
    {
        string text = ReviewText.Write(SmallProject.Check((SmallProject.Other, Lesson + "\n[x y](nowhere.md)\n")), SmallProject.Check());
        Assert.Contains("## Nothing new to mend", text, StringComparison.Ordinal);
        Assert.Matches(@"\d+ earlier findings? (is|are) gone\.", text);
    }

    [Fact]
    public void A_new_and_a_lost_lesson_are_told()
    {
        var with = SmallProject.Check(("content/en/understand/y.md", Lesson.Replace("id: x", "id: y", StringComparison.Ordinal)));
        Assert.Matches(@"y\.md \| new, -?\d", ReviewText.Write(SmallProject.Check(), with));
        Assert.Matches(@"y\.md \| -?\d+\.\d, taken away", ReviewText.Write(with, SmallProject.Check()));
    }

    [Fact]
    public void Translations_of_changed_words_may_be_behind()
    {
        const string Settings = """{ "SiteTitle": "P", "Education": { "Languages": ["en", "es"] } }""";
        var spanish = ("content/es/understand/x.md", Lesson);
        var before = CheckedFiles.Check(SmallProject.With(Settings, spanish), SmallProject.Today);
        var after = CheckedFiles.Check(SmallProject.With(Settings, spanish, (SmallProject.Other, Lesson + "\nNew words.\n")), SmallProject.Today);
        Assert.Contains("## Translations that may be behind now\n\n| Lesson | Parts of the source that changed |\n| --- | --- |\n| content/es/understand/x.md | unknown |", ReviewText.Write(before, after), StringComparison.Ordinal);
        Assert.DoesNotContain("Translations", ReviewText.Write(before, before), StringComparison.Ordinal);
    }

    [Fact]
    public void A_review_of_very_many_findings_stays_below_the_limit()
    {
        string many = string.Concat(Enumerable.Range(0, 900).Select(i => $"\n[x y](nowhere-{i}-{new string('_', 150)}.md)\n"));
        string text = ReviewText.Write(SmallProject.Check(), SmallProject.Check((SmallProject.Other, Lesson + many)));
        Assert.InRange(text.Length, 1000, ReviewText.LongestText);
        Assert.Null(ReviewGuard.Refusal(text));
    }

    [Fact]
    public void Escaped_text_is_always_accepted() => Prop.ForAll(
        Gen.Elements("ab <>[]()`\\~*_{}$^=\"&@#:!;|www.WwW.http://\n\r\0\u202e\u200b\ud83d\ude00é".ToCharArray()).ListOf().Select(string.Concat).ToArbitrary(),
        words => Assert.Null(ReviewGuard.Refusal($"{ReviewText.Mark}\n| {SafeMarkdown.Of(words)} |\n")))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Theory]
    [InlineData("<img src=x>")]
    [InlineData("[a](b)")]
    [InlineData("hello @team")]
    [InlineData("see #12")]
    [InlineData("https://example.org")]
    [InlineData("WWW.example.org")]
    [InlineData("&#64;team")]
    [InlineData("&commat;team")]
    [InlineData("`code`")]
    [InlineData("a\u202eb")]
    [InlineData("a\\b")]
    public void Text_that_no_review_holds_is_refused(string line) => Assert.Equal("Line 2 holds something that no review holds.", ReviewGuard.Refusal($"{ReviewText.Mark}\n{line}\n"));

    [Fact]
    public void Other_text_is_refused()
    {
        Assert.NotNull(ReviewGuard.Refusal("## Hello\n"));
        Assert.NotNull(ReviewGuard.Refusal(ReviewText.Mark + "\n" + new string('a', ReviewText.LongestText)));
    }
}
