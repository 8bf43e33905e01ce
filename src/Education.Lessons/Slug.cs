using System.Text;

namespace Education.Lessons;

/// <summary>Makes the ids of headings and terms, as GitHub does, so that links work in both places.</summary>
public static class Slug
{
    /// <summary>Small letters, digits, hyphens and underscores of <paramref name="text"/>; spaces become hyphens, the rest is dropped.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        // A small letter may take more units than its capital, never more than two a rune.
        Span<char> slug = text.Length <= 256 ? stackalloc char[512] : new char[2 * text.Length];
        int length = 0;
        foreach (var rune in text.Trim().EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_')
            {
                length += Rune.ToLowerInvariant(rune).EncodeToUtf16(slug[length..]);
            }
            else if (rune.Value == ' ')
            {
                slug[length++] = '-';
            }
        }

        return slug[..length].ToString();
    }
}
