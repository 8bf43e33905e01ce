using Education.Authoring.Guards;

namespace Education.Authoring.Fields;

/// <summary>The form of ids: small letters, digits and single hyphens.</summary>
internal static class Ids
{
    /// <summary>True for <c>alarm-not-meter</c>, at most 64 characters long.</summary>
    public static bool IsId(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > Limits.IdLength || text[0] == '-' || text[^1] == '-' || text.Contains("--", StringComparison.Ordinal))
        {
            return false;
        }

        foreach (char c in text)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The id that the author may have meant; null when nothing is left of the text.</summary>
    public static string? Suggest(string text)
    {
        var words = text.ToLowerInvariant().Split([.. text.ToLowerInvariant().Where(c => !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c))], StringSplitOptions.RemoveEmptyEntries);
        string id = string.Join('-', words);
        return IsId(id) ? id : null;
    }
}
