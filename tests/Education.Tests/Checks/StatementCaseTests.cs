using Education.Tests.Authoring;
using Education.Tests.Rules;
using Xunit;

namespace Education.Tests.Checks;

/// <summary>Sentences that must be told, and near misses that must not.</summary>
public sealed class StatementCaseTests
{
    public static IEnumerable<object[]> Lines() => CaseFile.Lines("statement-cases.txt").Select(l => new object[] { l });

    [Theory]
    [MemberData(nameof(Lines))]
    public void Sentences_are_judged_as_a_clinician_would(string line)
    {
        var item = QuizItem.Read(line);
        var found = RuleExample.Findings([Files.Lesson(item.Text.Replace("\\n", "\n", StringComparison.Ordinal) + "\n")])
            .Where(f => f.Where.Path == Files.LessonPath && f.Rule.IsClinicalSafety)
            .Select(f => f.Rule.Id).Distinct(StringComparer.Ordinal);
        Assert.Equal(item.Verdict == "bad" ? item.Rule : "", string.Join(' ', found));
    }
}
