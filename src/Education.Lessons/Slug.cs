using System.Text;

namespace Education.Lessons;

/// <summary>Makes the ids of headings and terms, as GitHub does, so that links work in both places.</summary>
public static class Slug
{
    /// <summary>Small letters, digits, hyphens and underscores of <paramref name="text"/>; spaces become hyphens, the rest is dropped.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var rune in text.Trim().EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_')
            {
                slug.Append(Rune.ToLowerInvariant(rune));
            }
            else if (rune.Value == ' ')
            {
                slug.Append('-');
            }
        }

        return slug.ToString();
    }
}
