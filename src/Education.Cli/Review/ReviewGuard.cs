using System.Text.RegularExpressions;

namespace Education.Cli.Review;

/// <summary>Looks at the text of a comment that comes from a stranger's run. Only what <see cref="ReviewText"/> can write is let through: no link, no mention, no image, no HTML.</summary>
internal static partial class ReviewGuard
{
    /// <summary>Why the text is refused; null when it may be shown.</summary>
    public static string? Refusal(string text)
    {
        if (text.Length > ReviewText.LongestText)
        {
            return $"The text has {text.Length} characters, more than {ReviewText.LongestText}.";
        }

        if (!text.StartsWith(ReviewText.Mark + "\n", StringComparison.Ordinal))
        {
            return "The text does not start with the mark of a review.";
        }

        string[] lines = text.Split('\n');
        int odd = Array.FindIndex(lines, 1, line => !Line().IsMatch(line) || Web().IsMatch(line));
        return odd < 0 ? null : $"Line {odd + 1} holds something that no review holds.";
    }

    // Signs with a meaning stand as &#NN;, but never @ (64) or # (35), which are followed by a space of no width instead.
    [GeneratedRegex("""\A(?:\#{2}\x20)?(?:[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>\[\]`\\~*_{}$^="&@#:!;]|[@#]\u200B|&\#(?:3[346-9]|4[0-7]|58|59|6[0-3]|9[1-6]|12[3-6]);)*\z""", RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex(@"www\.", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Web();
}
