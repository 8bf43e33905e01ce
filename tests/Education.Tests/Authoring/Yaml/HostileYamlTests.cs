using Education.Authoring;
using Education.Authoring.Heads;
using Xunit;

namespace Education.Tests.Authoring.Yaml;

/// <summary>YAML that stops or stalls parsers gives one finding at its place.</summary>
public sealed class HostileYamlTests
{
    public static TheoryData<string, string, string> Hostile => new()
    {
        { "517 open brackets in 523 bytes", "tags: " + new string('[', 517), "EDU1202 2,38" },
        { "100,000 open brackets", new string('[', 100_000), "EDU1202 2,33" },
        { "closed brackets", new string('[', 5_000) + new string(']', 5_000), "EDU1202 2,33" },
        { "question marks", Repeat("? ", 517), "EDU1202 2,65" },
        { "hyphens on one line", Repeat("- ", 5_164) + "a", "EDU1202 2,65" },
        { "open braces", Repeat("{a: ", 6_100), "EDU1202 2,129" },
        { "one key a line", string.Concat(Enumerable.Range(0, 200).Select(i => $"{new string(' ', i)}a:\n")), "EDU1202 34,33" },
        { "anchor bomb", "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n", "EDU1203 2,4" },
        { "alias of itself", "a: &a [*a]\n", "EDU1203 2,4" },
        { "alias alone", "a: *b\n", "EDU1203 2,4" },
        { "a .NET type", "a: !System.Uri b\n", "EDU1203 2,4" },
        { "a short tag", "a: !!binary b\n", "EDU1203 2,4" },
        { "a list at the top", "- a\n", "EDU1209 2,1" },
        { "text at the top", "pain\n", "EDU1209 2,1" },
        { "two documents", "id: x\n--- \nid: y\n", "EDU1204 3,1" },
        { "a key that is a list", "[a]: b\n", "EDU1209 2,1" },
        { "many quotes", "a: " + Repeat("\"", 60_000), "EDU1201 2,6" },
        { "a tab", "a:\n\tb: c\n", "EDU1201 3,1" },
        { "an unclosed quote", "a: \"b\nc: d\n", "EDU1201 2,4" },
        { "a second colon", "a: b: c\n", "EDU1201 2,5" },
        { "a sign at the start", "a: @b\n", "EDU1201 2,4" },
        { "a key out of line", "a:\n  b: c\n d: e\n", "EDU1201 4,2" },
        { "a hyphen without space", "a:\n-b\n", "EDU1201 4,1" },
        { "a half character", "a: \"\\uD800\"\n", "EDU1201 2,4" },
        { "a code too large", "a: \"\\U7FFFFFFF\"\n", "EDU1201 2,4" },
        { "a code of a private character", "a: \"\\uE000\"\n", "EDU1005 2,4" },
        { "an unclosed bracket with a key below", "a: [b\nc: d\n", "EDU1201 2,4" },
        { "a document end before a bracket", "...\t[?a?#]!", "EDU1201 2,1" },
        { "an odd tag", "!!]\n", "EDU1201 2,1" },
        { "the end of the stream as a code", "a: \"\\0\"\n", "EDU1004 2,4" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_front_matter_is_told_at_its_place(string name, string yaml, string place)
    {
        var draft = PageHeadReader.Read(new SourceText(Files.LessonPath, yaml, 2, "", 9));
        Assert.True(draft.Value is not null, name);
        Assert.Equal(place, Files.Place(draft.Findings[0]));
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
