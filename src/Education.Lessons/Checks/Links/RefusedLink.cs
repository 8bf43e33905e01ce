using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Links;

namespace Education.Lessons.Checks.Links;

internal sealed class RefusedLink : IPageCheck
{
    private static readonly string[] _schemes = ["https", "mailto", "tel", "term", "ref", "sheet", "help"];

    public Rule Rule { get; } = new("EDU2005", "refused-link", "A link has one of the forms that pages may hold.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        inspection.Links(LinkKind.Refused).Select(p => Report(p.Link));

    private Finding Report(Link link)
    {
        var (reason, better) = Explain(link.Target);
        return Rule.At(link.Where, $"Pages cannot hold the link {Quote.Of(link.Target)}. {reason}", better);
    }

    private static (string Reason, string? Better) Explain(string target)
    {
        if (target.Length == 0)
        {
            return ("The round brackets are empty. Write where the link goes.", null);
        }

        if (target.Contains('\\', StringComparison.Ordinal))
        {
            return ("It names a place on your own computer or uses backslashes. Write the path from this file with forward slashes.", null);
        }

        if (target[0] is '/' or '?')
        {
            return ("It starts from the top of a web site. Write the path from this file to the other file, such as ‘../move/pacing.md’.", null);
        }

        return ExplainScheme(target);
    }

    private static (string Reason, string? Better) ExplainScheme(string target)
    {
        string[] sides = target.Split(':', 2);
        if (sides.Length < 2)
        {
            return ("Write the path from this file to the other file, such as ‘../move/pacing.md’.", null);
        }

        string scheme = sides[0].ToLowerInvariant();
        if (string.Equals(scheme, "http", StringComparison.Ordinal))
        {
            return ("Addresses that start with ‘http:’ can be read and changed on the way. Write ‘https:’.", "https:" + sides[1]);
        }

        if (string.Equals(scheme, "help", StringComparison.Ordinal))
        {
            return ("The only link of this form leads to the telephone numbers. Write ‘help:numbers’.", "help:numbers");
        }

        if (_schemes.Contains(scheme, StringComparer.Ordinal))
        {
            return ($"What stands after ‘{scheme}:’ is missing or holds signs that do not belong there, or the word has capital letters.", null);
        }

        return Closest.Of(scheme, _schemes) is { } meant
            ? ($"Did you mean ‘{meant}:’?", $"{meant}:{sides[1]}")
            : ($"Links that start with ‘{Quote.Short(sides[0])}:’ are not allowed. Use ‘https:’, ‘mailto:’, ‘tel:’ or the path of a file.", null);
    }
}
