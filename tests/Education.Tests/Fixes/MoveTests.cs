using Education.Cli;
using Education.Cli.Commands;
using Education.Cli.Disk;
using Education.Cli.Moves;
using Education.Tests.Authoring;
using Xunit;

namespace Education.Tests.Fixes;

public sealed class MoveTests
{
    private const string Easy = "content/en/easy-read/pain-is-real.md";
    private const string Lexicon = "content/en/lexicon.yml";

    private static ProjectFiles Project => SmallProject.With(
        (SmallProject.Other, SmallProject.Text(SmallProject.Other).Replace("minutes: 2\n", "minutes: 2\nbest_after: [pain-is-real]\n", StringComparison.Ordinal)
            + "\n## See more\n\n[Pain](pain-is-real.md#check) and [easy](../easy-read/pain-is-real.md) and [again][r].\n\n[r]: pain-is-real.md\n"),
        (Easy, "---\nid: pain-is-real\ntitle: Why do I hurt?\nsummary: It is real.\n---\n\nPain is real. [More](../understand/pain-is-real.md)\n"),
        (Lexicon, "entries:\n  - phrases: [does it hurt]\n    lesson: pain-is-real\n"));

    [Fact]
    public void Everything_follows_a_lesson_with_a_new_home_and_id()
    {
        var (files, _) = Moved("understand/pain-is-real", "move/pain-is-true");
        string moved = SmallProject.Text(files, "content/en/move/pain-is-true.md");
        Assert.StartsWith("---\nid: pain-is-true\n", moved, StringComparison.Ordinal);
        Assert.Contains("\nredirect_from: [en/lessons/pain-is-real]\n---\n", moved, StringComparison.Ordinal);
        string other = SmallProject.Text(files, SmallProject.Other);
        Assert.Contains("best_after: [pain-is-true]", other, StringComparison.Ordinal);
        Assert.Contains("[Pain](../move/pain-is-true.md#check) and [easy](../easy-read/pain-is-true.md) and [again][r].", other, StringComparison.Ordinal);
        Assert.Contains("[r]: ../move/pain-is-true.md\n", other, StringComparison.Ordinal);
        string easy = SmallProject.Text(files, "content/en/easy-read/pain-is-true.md");
        Assert.Contains("id: pain-is-true\n", easy, StringComparison.Ordinal);
        Assert.Contains("[More](../move/pain-is-true.md)", easy, StringComparison.Ordinal);
        Assert.DoesNotContain("redirect_from", easy, StringComparison.Ordinal);
        Assert.Contains("lesson: pain-is-true", SmallProject.Text(files, Lexicon), StringComparison.Ordinal);
        string paths = SmallProject.Text(files, "content/en/paths.yml");
        Assert.Contains("lessons: [pain-is-true, x]", paths, StringComparison.Ordinal);
        Assert.Contains("lessons: [pain-is-true]", paths, StringComparison.Ordinal);
        Assert.DoesNotContain(files.Content, f => f.Path is SmallProject.Lesson or Easy);
    }

    [Fact]
    public void Moving_breaks_nothing()
    {
        var before = Told(Project);
        var (files, _) = Moved("understand/pain-is-real", "understand/pain-is-true");
        Assert.Equal(before.Order(StringComparer.Ordinal), Told(files).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_new_home_alone_keeps_the_address()
    {
        var (files, plan) = Moved("understand/x", "sleep/x");
        string moved = SmallProject.Text(files, "content/en/sleep/x.md");
        Assert.DoesNotContain("redirect_from", moved, StringComparison.Ordinal);
        Assert.Contains("[Pain](../understand/pain-is-real.md#check)", moved, StringComparison.Ordinal);
        Assert.Equal([SmallProject.Other], plan.Changes.Select(c => c.Path));
    }

    [Theory]
    [InlineData("redirect_from: [en/lessons/old]\n", "redirect_from: [en/lessons/x, en/lessons/old]\n")]
    [InlineData("redirect_from:\n  - en/lessons/old\n", "redirect_from:\n  - en/lessons/x\n  - en/lessons/old\n")]
    [InlineData("redirect_from: []\n", "redirect_from: [en/lessons/x]\n")]
    [InlineData("allow: []\n", "redirect_from: [en/lessons/x]\nallow: []\n")]
    public void An_old_address_is_added_to_those_there_are(string before, string after)
    {
        string lesson = SmallProject.Text(SmallProject.Other);
        var files = SmallProject.With((SmallProject.Other, lesson.Replace("\n---\n\n", $"\n{before}---\n\n", StringComparison.Ordinal)));
        var plan = MovePlan.Make(files, new("understand", "x"), new("understand", "y"), SmallProject.Today);
        Assert.Contains($"\n{after}---\n", plan.Changes.Single(c => c.Path == SmallProject.Other).After, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("understand/pain-is-rael", "understand/y", "There is no lesson ‘understand/pain-is-rael’. Did you mean understand/pain-is-real?")]
    [InlineData("understand/x", "understand/pain-is-real", "The id ‘pain-is-real’ is taken by content/en/understand/pain-is-real.md. Choose another one.")]
    [InlineData("understand/x", "understand/x", "‘understand/x’ is there already.")]
    [InlineData("understand/x", "easy-read/x", "content/en/easy-read/x.md exists already. Choose another place.")]
    [InlineData("x", "understand/y", "‘x’ is not a path and an id. Write it as move/stretch-and-rest: small letters, digits and hyphens.")]
    [InlineData("understand/x", "understand/Über", "‘understand/Über’ is not a path and an id. Write it as move/stretch-and-rest: small letters, digits and hyphens.")]
    public void A_move_that_cannot_be_is_refused(string from, string to, string told)
    {
        var files = SmallProject.With(("content/en/easy-read/x.md", "---\nid: x\ntitle: T\nsummary: S.\n---\n\nPain.\n"));
        Assert.Equal(told, Assert.Throws<UsageException>(() => MovePlan.Make(files, LessonPlace.Read(from), LessonPlace.Read(to), SmallProject.Today)).Message);
    }

    [Fact]
    public async Task The_commands_write_to_disk()
    {
        string root = SmallProject.OnDisk(SmallProject.With((SmallProject.Other, SmallProject.Text(SmallProject.Other) + "[a](Pain-Is-Real.md) \n")));
        try
        {
            Assert.Equal(0, await Run(root, "fix", "--dry-run"));
            Assert.EndsWith("[a](Pain-Is-Real.md) \n", File.ReadAllText(Path.Combine(root, SmallProject.Other)), StringComparison.Ordinal);
            Assert.Equal(0, await Run(root, "fix", "content/en"));
            Assert.EndsWith("[a](pain-is-real.md)\n", File.ReadAllText(Path.Combine(root, SmallProject.Other)), StringComparison.Ordinal);
            Assert.Equal(0, await Run(root, "mv", "understand/pain-is-real", "sleep/pain-is-true"));
            Assert.EndsWith("[a](../sleep/pain-is-true.md)\n", File.ReadAllText(Path.Combine(root, SmallProject.Other)), StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(root, "content/en/sleep/pain-is-true.md")) && !File.Exists(Path.Combine(root, SmallProject.Lesson)));
            await Assert.ThrowsAsync<UsageException>(() => Run(root, "fix", "no-such-folder"));
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static Task<int> Run(string root, params string[] words) =>
        RootCommandLine.Create().Parse([.. words, "--root", root]).InvokeAsync(new() { EnableDefaultExceptionHandler = false });

    private static (ProjectFiles Files, MovePlan Plan) Moved(string from, string to)
    {
        var plan = MovePlan.Make(Project, LessonPlace.Read(from), LessonPlace.Read(to), SmallProject.Today);
        var changes = plan.Changes.ToDictionary(c => c.Path, StringComparer.Ordinal);
        return (Project.Select(f => changes.TryGetValue(f.Path, out var change) ? Files.Of(plan.Renames.GetValueOrDefault(f.Path, f.Path), change.After) : f), plan);
    }

    private static IEnumerable<string> Told(ProjectFiles files) => SmallProject.Findings(files).Select(f => $"{f.Rule.Id} {f.Severity}");
}
