using System.Text;
using Education.Authoring;
using Education.Lessons.Findings;
using Education.Tests.Authoring;
using Education.Tests.House;
using Education.Tests.Rules;
using Xunit;

namespace Education.Tests.Checks;

/// <summary>Lessons damaged at random, by a seed that the failure names: every one is judged, none throws, each finding has a place in a file.</summary>
public sealed class MutatedLessonTests
{
    private const int LessonsASeed = 60;

    private static readonly string[] Scraps =
    [
        "", "\n", "\n\n", "---\n", "- [x] ", "> ", "<!-- quiz id=a -->", "<!-- question id=b kind=order -->", "<!-- safety -->\n", "](", "[", "**Why:** ", "\u202e", "\0", "😀", "  - ", ": ", "{", "term:x", "#",
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 10)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_damaged_lesson_is_judged_and_every_finding_has_a_place(int seed)
    {
        var random = new Random(seed);
        var sources = Repository.Files("content/en", "*.md").Where(p => !p.Contains("/pages/", StringComparison.Ordinal) && !p.Contains("/easy-read/", StringComparison.Ordinal)).ToList();
        for (int i = 0; i < LessonsASeed; i++)
        {
            string text = Repository.Read(sources[random.Next(sources.Count)]);
            var file = new SourceFile(Files.LessonPath, Encoding.UTF8.GetBytes(Damage(text, random)), FileOrigin.Regular);
            Assert.All(RuleExample.Exactly(file), HasPlace);
        }
    }

    private static void HasPlace(Finding finding) =>
        Assert.True(finding.Where is { Line: > 0, Column: > 0, Path.Length: > 0 } && finding.Message.Length > 0, finding.ToString());

    private static string Damage(string text, Random random)
    {
        for (int times = random.Next(1, 12); times > 0; times--)
        {
            int at = random.Next(text.Length);
            int length = Math.Min(random.Next(0, 40), text.Length - at);
            text = random.Next(4) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, text.Substring(at, length)),
                2 => text.Insert(at, Scraps[random.Next(Scraps.Length)]),
                _ => SwapLines(text, random),
            };
        }

        return text;
    }

    private static string SwapLines(string text, Random random)
    {
        string[] lines = text.Split('\n');
        int a = random.Next(lines.Length), b = random.Next(lines.Length);
        (lines[a], lines[b]) = (lines[b], lines[a]);
        return string.Join('\n', lines);
    }
}
