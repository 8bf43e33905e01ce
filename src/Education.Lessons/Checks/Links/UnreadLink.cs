using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Links;

internal sealed class UnreadLink : ICheck
{
    private static readonly (string Sign, string Reason)[] _signs =
    [
        ("](", "A space or a bracket inside the round brackets breaks a link. Put ‘%20’ for a space, or rename the file"),
        ("][", "The second pair of brackets names an address that is not given anywhere on the page. Write the address in round brackets"),
        ("[^", "Lessons have no footnotes. Cite a work with ‘[source](ref:key)’"),
    ];

    public Rule Rule { get; } = new("EDU2012", "unread-link", "Everything that looks like a link is one.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from manuscript in inspection.Manuscripts
        from statement in manuscript.Statements
        where statement.Text.Contains('[', StringComparison.Ordinal)
        from sign in _signs
        let at = statement.Text.IndexOf(sign.Sign, StringComparison.Ordinal)
        where at >= 0
        select Rule.At(statement.Passage.Span(at, sign.Sign.Length), $"{Quote.Of(Around(statement.Text, at))} looks like a link, but readers see the brackets. {sign.Reason}.");

    private static string Around(string text, int at)
    {
        int start = Math.Max(text.LastIndexOf('[', at), 0);
        int end = text.IndexOfAny([')', ']'], Math.Min(at + 2, text.Length - 1));
        return end < 0 ? text[start..] : text[start..(end + 1)];
    }
}
