using Xunit;

namespace Education.Tests.Reading;

public sealed class SentenceTests
{
    public static IEnumerable<object[]> GoldenRules => SentenceCase.In("golden-rules.en.txt");

    [Theory]
    [MemberData(nameof(GoldenRules))]
    public void Every_golden_rule_holds(string rule, string marked)
    {
        var (text, expected) = SentenceCase.Parse(marked);
        Assert.Equal((rule, expected), (rule, SentenceCase.Marked("en", text)));
    }
}
