using Education.Lessons.Findings;
using Education.Tests.Authoring;
using Education.Tests.Rules;
using Xunit;

namespace Education.Tests.Checks;

public sealed class LinkCaseTests
{
    private const string Path = "content/en/pages/links.md";
    private const string Head = "---\nid: links\ntitle: Links\nsummary: Links of all kinds.\n---\n\n## A heading\n\nWords.\n\n## What helps\n\n";

    [Fact]
    public void There_are_at_least_200_cases() => Assert.True(CaseFile.Lines("link-cases.txt").Count() >= 200);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Links_are_judged_at_their_place(string expected, string text)
    {
        string body = text.Replace("\\n", "\n", StringComparison.Ordinal);
        string page = Head + body.Replace("‹", "", StringComparison.Ordinal) + "\n";
        var found = RuleExample.Findings([Files.Of(Path, page)])
            .Where(f => f.Where.Path == Path && f.Rule.Id.StartsWith("EDU2", StringComparison.Ordinal) && f.Severity > Severity.Note)
            .Select(f => $"{f.Rule.Id} {f.Where.Line},{f.Where.Column}");
        Assert.Equal(expected == "ok" ? "" : $"{expected} {Place(Head + body)}", string.Join("; ", found));
    }

    public static IEnumerable<object[]> Rows() => CaseFile.Lines("link-cases.txt").Select(l => l.Split(" | ", 2)).Select(p => new object[] { p[0], p[1] });

    private static string Place(string marked)
    {
        string before = marked[..marked.IndexOf('‹', StringComparison.Ordinal)];
        return FormattableString.Invariant($"{before.Count(c => c == '\n') + 1},{before.Length - before.LastIndexOf('\n')}");
    }
}
