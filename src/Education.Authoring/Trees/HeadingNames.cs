using System.Text.RegularExpressions;
using Education.Lessons;

namespace Education.Authoring.Trees;

/// <summary>Other names that a heading may go by: an id written behind it, and the name in which GitHub keeps the marks of letters and emoji.</summary>
internal static partial class HeadingNames
{
    public static IEnumerable<string> Others(string words)
    {
        if (WrittenId().Match(words) is { Success: true } id)
        {
            yield return id.Groups["id"].Value;
            yield return Slug.Of(words.AsSpan(0, id.Index));
        }

        if (Mark().IsMatch(words))
        {
            yield return Dropped().Replace(words.Trim(), "").Replace(' ', '-').ToLowerInvariant();
        }
    }

    [GeneratedRegex(@"\s*\{#(?<id>[^\s}]+)[^}]*\}\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex WrittenId();

    [GeneratedRegex(@"\p{M}")]
    private static partial Regex Mark();

    [GeneratedRegex(@"[^\p{L}\p{M}\p{Nd}\p{Pc}\- ]")]
    private static partial Regex Dropped();
}
