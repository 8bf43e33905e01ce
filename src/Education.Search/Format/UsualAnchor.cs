namespace Education.Search.Format;

/// <summary>The anchor that most programs give a heading, as far as browsers and .NET agree on it (docs/search-format.md, section 7).</summary>
internal static class UsualAnchor
{
    /// <summary>Small ASCII letters, digits, <c>_</c> and <c>-</c> of the words; spaces become hyphens, the rest is dropped. Empty where there are other letters.</summary>
    public static string Of(string words)
    {
        Span<char> anchor = words.Length <= 256 ? stackalloc char[256] : new char[words.Length];
        var length = 0;
        foreach (var c in words)
        {
            if (char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or ' ')
            {
                anchor[length++] = c == ' ' ? '-' : char.ToLowerInvariant(c);
            }
            else if (!char.IsAscii(c) && (char.IsLetterOrDigit(c) || char.IsSurrogate(c)))
            {
                return "";
            }
        }

        return anchor[..length].ToString();
    }
}
