using System.Text.RegularExpressions;
using Education.Authoring;
using Education.Tests.House;

namespace Education.Tests.Authoring.Rules;

/// <summary>The page of a rule in docs/rules, with the files of its examples.</summary>
internal sealed partial class RulePage(string id)
{
    public string Text { get; } = Repository.Read($"docs/rules/{id}.md");

    /// <summary>The files of a part such as "Bad".</summary>
    public IReadOnlyList<SourceFile> Files(string part) =>
        [.. Fence().Matches(Part(part)).Select(m => Authoring.Files.Of(m.Groups["path"].Value, m.Groups["text"].Value))];

    /// <summary>The text below a heading of level 2; empty when the page has none.</summary>
    public string Part(string heading)
    {
        int start = Text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        if (start < 0)
        {
            return "";
        }

        int from = start + heading.Length + 5;
        int end = Headings().Match(Text, from) is { Success: true } next ? next.Index : Text.Length;
        return Text[from..end];
    }

    [GeneratedRegex("^```\\w+ file=(?<path>\\S+)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("^## (When it appears|Bad|Good|Tested in|Why|What to do)$", RegexOptions.Multiline)]
    private static partial Regex Headings();
}
