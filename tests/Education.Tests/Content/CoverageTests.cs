using System.Globalization;
using System.Text;
using Education.Lessons;
using Education.Lessons.Blocks;
using Education.Tests.House;
using Xunit;

namespace Education.Tests.Content;

/// <summary>docs/coverage.md says where each need is met. It is made from the front matter of the lessons;
/// run the tests with <c>EDUCATION_REWRITE=1</c> to write it anew.</summary>
public sealed class CoverageTests
{
    private const string Page = "docs/coverage.md";

    [Fact]
    public void The_coverage_page_is_up_to_date()
    {
        string made = Write();
        if (Environment.GetEnvironmentVariable("EDUCATION_REWRITE") == "1")
        {
            File.WriteAllText(Path.Combine(Repository.Root, Page), made);
        }

        Assert.Equal(Repository.Read(Page).ReplaceLineEndings("\n"), made);
    }

    [Fact]
    public void Every_row_in_scope_is_taught_somewhere()
    {
        var met = SiteContent.English.Lessons.SelectMany(l => l.FrontMatter.Need).Select(n => CoverageNeed.Split(n.Value).Row).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Rows().Where(r => r.Scope == "in" && !met.Contains(r.Number)).Select(r => $"{r.Number} {r.Topic}"));
    }

    private static IEnumerable<(string Number, string Topic, string Scope)> Rows() =>
        Repository.Read("docs/coverage-rows.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(l => !l.StartsWith('#'))
            .Select(l => l.Split('|'))
            .Select(p => (p[0], p[1], p[2]));

    private static string Write()
    {
        var page = new StringBuilder("# What is taught where\n\nMade from the `need` entries of the lessons. Rows stand in `coverage-rows.csv`.\n\n| Row | Need | Taught in |\n| ---: | --- | --- |\n");
        foreach (var (number, topic, scope) in Rows())
        {
            var places = from lesson in SiteContent.English.Lessons
                         from need in lesson.FrontMatter.Need
                         let split = CoverageNeed.Split(need.Value)
                         where split.Row == number
                         select Place(lesson, split.Part);
            string taught = string.Join("<br>", places.Order(StringComparer.Ordinal));
            page.Append(CultureInfo.InvariantCulture, $"| {number} | {topic}{(scope == "in" ? "" : " *(in part; the rest is out of scope)*")} | {taught} |\n");
        }

        return page.ToString();
    }

    private static string Place(Lesson lesson, string part)
    {
        var heading = lesson.Body.AllBlocks.OfType<Heading>().FirstOrDefault(h => h.Anchor == part);
        string link = $"../{lesson.SourcePath}{(heading is null ? "" : "#" + heading.Anchor)}";
        return $"[{lesson.Title}{(heading is null ? "" : " › " + heading.Text.Text)}]({link})";
    }
}
