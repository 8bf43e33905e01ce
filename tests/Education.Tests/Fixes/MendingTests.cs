using Education.Cli.Diffs;
using Education.Cli.Disk;
using Education.Cli.Fixes;
using Education.Tests.Authoring;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Education.Tests.Fixes;

public sealed class MendingTests
{
    [Theory]
    [InlineData("[a](Pain-Is-Real.md)", "[a](pain-is-real.md)")]
    [InlineData("[a](pain-is-real.html)", "[a](pain-is-real.md)")]
    [InlineData("[a](Pain-Is-Real.HTML#Is-It-Real)", "[a](pain-is-real.md#is-it-real)")]
    [InlineData("[a](pain-is-real.md#Your%20pain%20is%20real)", "[a](pain-is-real.md#your-pain-is-real)")]
    [InlineData("[a](../Understand/pain-is-real.md)", "[a](pain-is-real.md)")]
    [InlineData("[a](#Check)", "[a](#check)")]
    [InlineData("![An alarm bell rings in a house.](../../figures/Alarm.svg)", "![An alarm bell rings in a house.](../../figures/alarm.svg)")]
    [InlineData("[a](pain-is-rael.md)", "[a](pain-is-rael.md)")]
    [InlineData("[a](pain-is-real.md#is-it-reel)", "[a](pain-is-real.md#is-it-reel)")]
    [InlineData("`[a](Pain-Is-Real.md)`", "`[a](Pain-Is-Real.md)`")]
    [InlineData("[a](https://example.org/Pain.html)", "[a](https://example.org/Pain.html)")]
    [InlineData("[a](./pain-is-real.md)", "[a](./pain-is-real.md)")]
    public void A_link_is_mended_when_only_one_page_can_be_meant(string before, string after)
    {
        string lesson = SmallProject.Text(SmallProject.Other) + "\n## One more part\n\n";
        Assert.Equal(lesson + after + "\n", Mended(SmallProject.With((SmallProject.Other, lesson + before + "\n")), SmallProject.Other));
    }

    [Fact]
    public void A_clean_project_is_left_as_it_is() => Assert.Empty(Plan(SmallProject.With()));

    [Fact]
    public void The_content_of_this_repository_is_as_the_fixes_leave_it()
    {
        var project = new ProjectFolder(House.Repository.Root);
        Assert.Empty(Plan(ProjectFiles.Read(project)).Select(c => c.Path));
    }

    [Fact]
    public void Doing_it_twice_changes_nothing_more() => Prop.ForAll(
        Gen.Elements("[a](Pain-Is-Real.html) ", "[b](#Check)\r\n", "\n## Check\n", "## check\n\n", "[c][d]\n\n[d]: PAIN-IS-REAL.md\n", "![x](../../figures/Alarm.svg) ", "“words” \n", "[e](X.md#Check) ")
            .ListOf().Select(string.Concat).ToArbitrary(),
        body =>
        {
            var once = Apply(SmallProject.With((SmallProject.Other, SmallProject.Text(SmallProject.Other) + body)));
            Assert.Empty(Plan(once));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void Only_chosen_files_are_changed()
    {
        var files = SmallProject.With((SmallProject.Other, SmallProject.Text(SmallProject.Other) + " \n"), (SmallProject.Lesson, SmallProject.Text(SmallProject.Lesson) + " \n"));
        Assert.Equal(SmallProject.Other, Assert.Single(Mending.Plan(files, path => path == SmallProject.Other, SmallProject.Today)).Path);
    }

    [Fact]
    public void A_diff_can_be_applied_by_its_own_words() => Prop.ForAll(
        Gen.Elements("a\n", "b\n", "c\r\n", "d\n", "e").ListOf().Select(string.Concat).Two().ToArbitrary(),
        texts => Assert.Equal(texts.Item2, PatchedText.Apply(texts.Item1, UnifiedDiff.Write("f", texts.Item1, texts.Item2))))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void A_diff_shows_three_lines_around_a_change() => Assert.Equal(
        "--- a/f.md\n+++ b/f.md\n@@ -2,4 +2,4 @@\n 2\n 3\n 4\n-5\n\\ No newline at end of file\n+six\n",
        UnifiedDiff.Write("f.md", "1\n2\n3\n4\n5", "1\n2\n3\n4\nsix\n"));

    private static IReadOnlyList<ChangedFile> Plan(ProjectFiles files) => Mending.Plan(files, _ => true, SmallProject.Today);

    private static string Mended(ProjectFiles files, string path) => SmallProject.Text(Apply(files), path);

    private static ProjectFiles Apply(ProjectFiles files)
    {
        var plan = Plan(files).ToDictionary(c => c.Path, c => c.After, StringComparer.Ordinal);
        return files.Select(f => plan.TryGetValue(f.Path, out string? after) ? Files.Of(f.Path, after) : f);
    }
}
