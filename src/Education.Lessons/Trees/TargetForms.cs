
namespace Education.Lessons.Trees;

/// <summary>Reads the form of a target, as browsers do: control characters are dropped, letter case of schemes does not count.</summary>
public static class TargetForms
{
    private static readonly HashSet<string> _unsafe = new(StringComparer.OrdinalIgnoreCase) { "javascript", "vbscript", "livescript", "data" };

    private static readonly HashSet<string> _others = new(StringComparer.OrdinalIgnoreCase) { "ftp", "ftps", "sftp", "ssh", "git", "sms", "geo", "urn", "doi", "irc", "xmpp", "news", "webcal", "blob", "about", "term", "ref", "sheet", "cid", "nntp" };

    private static readonly string[] _meant = ["http", "https", "mailto", "tel"];

    /// <summary>The form of a target.</summary>
    public static TargetForm Of(TreeLink link)
    {
        string target = link.Target;
        if (target.Length == 0)
        {
            return link.Syntax == LinkSyntax.Html && link.Use is LinkUse.Page or LinkUse.Relation ? TargetForm.SamePage : TargetForm.Empty;
        }

        if (target[0] is '#' or '?')
        {
            return TargetForm.SamePage;
        }

        int sign = target.AsSpan().IndexOfAny(":/\\?#");
        return sign < 0 ? TargetForm.Local
            : target[sign] == '\\' || (sign == 0 && target.StartsWith("/\\", StringComparison.Ordinal)) ? TargetForm.Backslashes
            : target[sign] == ':' ? OfScheme(target, sign, link.Use)
            : target.StartsWith("//", StringComparison.Ordinal) ? TargetForm.Web
            : IsTornScheme(target, sign) ? TargetForm.Misspelt
            : HasBackslash(target) ? TargetForm.Backslashes : TargetForm.Local;
    }

    /// <summary>The scheme that was most likely meant; null when none is near.</summary>
    public static string? Meant(string target)
    {
        int end = target.AsSpan().IndexOfAny(":/;");
        return end < 0 ? null : Closest.Of(Bare(target[..end]).ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal), _meant);
    }

    private static TargetForm OfScheme(string target, int colon, LinkUse use)
    {
        var written = target.AsSpan(0, colon);
        if (written.Equals("https", StringComparison.OrdinalIgnoreCase) || written.Equals("http", StringComparison.OrdinalIgnoreCase))
        {
            return TargetForm.Web;
        }

        string scheme = Bare(target[..colon]);
        return scheme.ToLowerInvariant() switch
        {
            "http" or "https" => TargetForm.Web,
            "mailto" => TargetForm.Mail,
            "tel" => TargetForm.Telephone,
            "file" => TargetForm.OwnComputer,
            "data" when use is LinkUse.Image or LinkUse.Part or LinkUse.Import => TargetForm.Other,
            { Length: 1 } drive when char.IsAsciiLetter(drive[0]) => TargetForm.OwnComputer,
            _ when _unsafe.Contains(scheme) => TargetForm.Unsafe,
            _ when _others.Contains(scheme) => TargetForm.Other,
            _ => Meant(target) is null && IsScheme(scheme) ? TargetForm.Other : TargetForm.Misspelt,
        };
    }

    // "https//example.org" and "http;//example.org" are files to a browser, and never meant as such.
    private static bool IsTornScheme(string target, int slash) =>
        slash > 0
        && target.AsSpan(slash).StartsWith("//")
        && target.AsSpan(0, slash).TrimEnd(';') is var word
        && (word.Equals("http", StringComparison.OrdinalIgnoreCase) || word.Equals("https", StringComparison.OrdinalIgnoreCase));

    private static bool HasBackslash(string target)
    {
        int end = target.AsSpan().IndexOfAny('?', '#');
        return (end < 0 ? target.AsSpan() : target.AsSpan(0, end)).Contains('\\');
    }

    private static bool IsScheme(string word) =>
        word.Length > 0 && char.IsAsciiLetter(word[0]) && word.All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.');

    private static string Bare(string word) => word.Any(char.IsControl) ? string.Concat(word.Where(c => !char.IsControl(c))) : word;
}
