using System.Text;
using Xunit;

namespace Education.Tests.Reliability;

/// <summary>Files made to harm the build end in a finding that names them, and the site that stands stays as it is.</summary>
public sealed class HostileInputTests(HostileInputTests.StandingSite standing) : IClassFixture<HostileInputTests.StandingSite>
{
    private const string Added = "content/en/understand/added.md";

    public static TheoryData<string, string, string> Cases => new()
    {
        { "517 open brackets in 523 bytes", Added, "---\n" + new string('[', 517) + "\n---" },
        { "list of a thousand levels in 3 KB", Added, Lesson(string.Concat(Enumerable.Repeat("- ", 1000)) + "x" + new string('\n', 1000)) },
        { "10,000 equal headings", Added, Lesson(string.Concat(Enumerable.Repeat("# a\n", 10_000))) },
        { "anchors that grow", Added, "---\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n---\n" },
        { "an id that leaves the folder", Added, "---\nid: ../../../etc/added\ntitle: A\n---\n\nText.\n" },
        { "an older address that leaves the output", Added, "---\nid: added\ntitle: A\nredirect_from: [../../../etc/x]\n---\n\nText.\n" },
        { "a name with dots", "content/en/understand/a..b.md", Lesson("Text.") },
        { "a deep map in a data file", "content/en/glossary.yml", "terms: " + string.Concat(Enumerable.Repeat("{a: ", 5000)) },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_hostile_file_is_a_finding(string name, string path, string text) =>
        AssertRefused(name, path, () => standing.Project.Write(path, Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Bytes_that_are_no_text_are_a_finding() =>
        AssertRefused("invalid UTF-8", Added, () => standing.Project.Write(Added, [0x2D, 0x2D, 0x2D, 0x0A, 0xC3, 0x28, 0xFF, 0xFE]));

    [Fact]
    public void A_link_out_of_the_folder_is_a_finding() =>
        AssertRefused("link out", Added, () => File.CreateSymbolicLink(standing.Project.PathOf(Added), "/etc/hostname"));

    private static string Lesson(string body) => "---\nid: added\ntitle: Added\n---\n\n" + body;

    private void AssertRefused(string name, string path, Action plant)
    {
        string file = standing.Project.PathOf(path);
        byte[]? old = File.Exists(file) ? File.ReadAllBytes(file) : null;
        plant();
        try
        {
            var run = standing.Build();
            Assert.True(run.ExitCode == 1, $"{name}: ended with {run.ExitCode}.\n{run.Output}{run.Errors}");
            Assert.Matches($@"(?m)^{System.Text.RegularExpressions.Regex.Escape(path)}\(\d+,\d+\): error EDU\d{{4}}: \S", run.Output);
            Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
            Assert.Equal(standing.Hashes, Site.Hashes(standing.Project.Output));
        }
        finally
        {
            File.Delete(file);
            if (old is not null)
            {
                File.WriteAllBytes(file, old);
            }
        }
    }

    /// <summary>A site that was built before the hostile file came.</summary>
    public sealed class StandingSite : IDisposable
    {
        public StandingSite()
        {
            var run = Build();
            Assert.True(run.ExitCode == 0, run.Output + run.Errors);
            Hashes = Site.Hashes(Project.Output);
        }

        internal SmallProject Project { get; } = new();

        internal SortedDictionary<string, string> Hashes { get; }

        internal ProgramRun Build() => ProgramRun.Of("build", "--root", Project.Root, "--output", Project.Output, "--date", "2026-11-21");

        public void Dispose() => Project.Dispose();
    }
}
