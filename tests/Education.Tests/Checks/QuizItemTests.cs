using Education.Tests.Authoring;
using Education.Tests.Rules;
using Xunit;

namespace Education.Tests.Checks;

/// <summary>At least four good and four bad items for each rule on a question's form: every fault found, no false alarm.</summary>
public sealed class QuizItemTests
{
    public static IEnumerable<object[]> Lines() => CaseFile.Lines("quiz-cases.txt").Select(l => new object[] { l });

    [Theory]
    [MemberData(nameof(Lines))]
    public void Items_are_judged_as_a_teacher_would(string line)
    {
        var item = QuizItem.Read(line);
        var found = RuleExample.Findings([Files.Lesson(item.ToMarkdown())])
            .Where(f => f.Where.Path == Files.LessonPath && f.Rule.Id.StartsWith("EDU4", StringComparison.Ordinal))
            .Select(f => f.Rule.Id).Distinct(StringComparer.Ordinal);
        Assert.Equal(item.Verdict == "bad" ? item.Rule : "", string.Join(' ', found));
    }

    [Fact]
    public void Each_rule_has_four_of_both()
    {
        var counts = CaseFile.Lines("quiz-cases.txt").Select(QuizItem.Read).GroupBy(i => (i.Rule, i.Verdict)).ToDictionary(g => g.Key, g => g.Count());
        Assert.All(counts, c => Assert.True(c.Value >= 4, $"{c.Key}: {c.Value}"));
        Assert.Equal(counts.Keys.Count(k => k.Verdict == "bad"), counts.Keys.Count(k => k.Verdict == "good"));
    }
}
