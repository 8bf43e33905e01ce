using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Links;

namespace Education.Lessons.Checks.Links;

internal sealed class OddAddress : IPageCheck
{
    public Rule Rule { get; } = new("EDU2013", "odd-address", "A web address, mail address or telephone number has the form of one.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from placed in inspection.Links(LinkKind.Web).Concat(inspection.Links(LinkKind.Contact))
        let reason = Fault(placed.Link)
        where reason is not null
        select Rule.At(placed.Link.Where, $"{Quote.Of(placed.Link.Target)} {reason}");

    private static string? Fault(Link link)
    {
        if (link.Target.StartsWith("tel:", StringComparison.Ordinal))
        {
            return link.Target[4..].All(c => char.IsAsciiDigit(c) || c is '+' or '-' or '*' or '#') ? null
                : "is no number that a telephone can call. Write digits and hyphens alone.";
        }

        if (!Uri.TryCreate(link.Target, UriKind.Absolute, out var address) || link.Target.Contains(' ', StringComparison.Ordinal))
        {
            return "is not a full address. Copy it from the browser’s address line.";
        }

        return link.Kind == LinkKind.Contact ? MailFault(address) : WebFault(address);
    }

    private static string? MailFault(Uri address) =>
        address.UserInfo.Length > 0 && address.Host.Contains('.', StringComparison.Ordinal) ? null : "is no mail address. Write it as ‘mailto:name@example.org’.";

    private static string? WebFault(Uri address) =>
        address.UserInfo.Length > 0 ? "holds a user name. Take out what stands before the @."
        : address.IsLoopback || address.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6 ? "is a computer’s number and not a site’s name. Readers cannot reach it."
        : address.Host.Contains('.', StringComparison.Ordinal) ? null : "names no site. Copy the whole address from the browser’s address line.";
}
