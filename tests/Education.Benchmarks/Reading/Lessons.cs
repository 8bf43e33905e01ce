using System.Text.RegularExpressions;
using Education.Reading;
using Education.Reading.Marks;

namespace Education.Benchmarks.Reading;

/// <summary>The English lessons of this repository as plain passages; the same text is given to the packages of <c>compare.mjs</c>.</summary>
public static partial class Lessons
{
    /// <summary>Every lesson, cut at blank lines, front matter and most markup removed.</summary>
    public static IReadOnlyList<IReadOnlyList<ReadingPassage>> All() =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Content, "en"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Passages)];

    /// <summary>Sentences that no rule marks, 100,000 words of them.</summary>
    public static IReadOnlyList<ReadingPassage> Calm() =>
        [.. Enumerable.Repeat(new ReadingPassage(PassageKind.Paragraph, "You can walk today. Rest when you need it."), 11_112)];

    private static IReadOnlyList<ReadingPassage> Passages(string file)
    {
        var text = File.ReadAllText(file);
        var end = text.IndexOf("\n---", 4, StringComparison.Ordinal);
        var body = Markup().Replace(end < 0 ? text : text[(end + 4)..], "");
        return
        [
            .. body.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(block => new ReadingPassage(block[0] == '#' ? PassageKind.Heading : PassageKind.Paragraph, block.TrimStart('#', '>', ' '))),
        ];
    }

    [GeneratedRegex(@"<!--.*?-->|[*_`]|\]\([^)]*\)|\[", RegexOptions.Singleline)]
    private static partial Regex Markup();
}
