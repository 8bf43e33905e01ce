using Education.Authoring.Guards;
using Xunit;

namespace Education.Tests.Authoring.Guards;

/// <summary>Input that stalls Markdown parsers is stopped before it reaches one. The body starts on line 4.</summary>
public sealed class BodyShapeTests
{
    public static TheoryData<string, string, string> Hostile => new()
    {
        { "nested list on one line, then empty lines", Repeat("- ", 1000) + "x" + Repeat("\n", 1000), "EDU1014 4,1999" },
        { "nested list, one level a line", Lines(100, i => new string(' ', i * 2) + "- a"), "EDU1014 20,33" },
        { "nested list with lazy lines between", Lines(100, i => i % 2 == 0 ? new string(' ', i) + "- a" : "lazy"), "EDU1014 36,33" },
        { "nested list behind numbers", Lines(100, i => new string(' ', i * 3) + "1. a"), "EDU1014 20,49" },
        { "one deep list marker", new string(' ', 90) + "- a", "EDU1014 4,91" },
        { "quotes", Repeat(">", 1000) + "x", "EDU1014 4,1000" },
        { "quotes with spaces", Repeat("> ", 17) + "x", "EDU1014 4,33" },
        { "headings", Repeat("# a\n", 10_000), "EDU1015 504,1" },
        { "underlined headings", Repeat("a\n=\n", 501), "EDU1015 1005,1" },
        { "reference definitions", Repeat("[a]: b\n", 501), "EDU1015 504,1" },
        { "blocks", Repeat("a\n\n", 2001), "EDU1015 4004,1" },
        { "unclosed brackets", Lines(60, _ => Repeat("[ ", 50)), "EDU1015 44,1" },
        { "unclosed links", Lines(60, _ => Repeat("[a](b", 50)), "EDU1015 44,1" },
        { "unclosed processing instructions", Repeat("<?", 2001), "EDU1015 4,4001" },
        { "unclosed declarations", Repeat("<!A ", 2001), "EDU1015 4,8001" },
        { "unclosed attributes", Repeat("{a=", 2001), "EDU1015 4,6001" },
        { "a long line", Repeat("a", 20_001), "EDU1013 4,20001" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_text_is_refused_at_the_first_place_that_breaks_a_limit(string name, string body, string place)
    {
        var draft = LessonGuards.Read(Files.Body(body));
        Assert.True(draft.Value is null, name);
        Assert.Equal(place, Files.Place(draft.Findings[0]));
    }

    [Theory]
    [InlineData("- a\n  - b\n    > - c\n\n1. one\n2. two\n\n| a | b |\n| - | - |\n| 1 | 2 |\n")]
    [InlineData("***\n* * *\n- - -\n")]
    [InlineData("| a | b |\n")]
    public void Real_text_passes(string body) => Assert.Empty(LessonGuards.Read(Files.Body(body)).Findings);

    [Fact]
    public void A_long_flat_list_is_not_deep() => Assert.Empty(LessonGuards.Read(Files.Body(Repeat("- a\n", 1000))).Findings);

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Lines(int count, Func<int, string> line) => string.Join('\n', Enumerable.Range(0, count).Select(line));
}
