namespace Education.Lessons.Trees;

/// <summary>What is wrong with the form of an address outside the tree. Nothing is fetched. Each answer ends a sentence that starts with the address; null means no fault.</summary>
internal static class AddressForm
{
    private const string Incomplete = "is not a full address. Copy it from the browser’s address line.";

    public static string? WebFault(string target)
    {
        string full = target.StartsWith("//", StringComparison.Ordinal) ? "https:" + target : target;
        int slashes = full.IndexOf("://", StringComparison.Ordinal);
        if (slashes is < 4 or > 5 || full.AsSpan().Trim().Contains(' ') || !Uri.TryCreate(full, UriKind.Absolute, out var address))
        {
            return Incomplete;
        }

        return address.UserInfo.Length > 0 ? "holds a user name. Take out what stands before the @."
            : address.IsLoopback || address.Host.Contains('.', StringComparison.Ordinal) || address.HostNameType == UriHostNameType.IPv6 ? null
            : "names no site. Copy the whole address from the browser’s address line.";
    }

    public static string? MailFault(string target)
    {
        string rest = target[(target.IndexOf(':', StringComparison.Ordinal) + 1)..];
        int question = rest.IndexOf('?', StringComparison.Ordinal);
        string people = question < 0 ? rest : rest[..question];
        bool isNote = question == 0;
        return isNote || people.Split(',').All(p => IsMailbox(Uri.UnescapeDataString(p))) ? null : "is no mail address. Write it as ‘mailto:name@example.org’.";
    }

    public static string? TelephoneFault(string target)
    {
        string number = target[(target.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(';')[0];
        return number.Any(char.IsAsciiDigit) && number.All(c => char.IsAsciiDigit(c) || c is '+' or '-' or '*' or '#' or '.' or '(' or ')') ? null
            : "is no number that a telephone can call. Write digits and hyphens alone.";
    }

    private static bool IsMailbox(string text)
    {
        int at = text.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at == text.LastIndexOf('@') && text.IndexOf('.', at) > at + 1 && text[^1] != '.' && !text.Any(char.IsWhiteSpace);
    }
}
