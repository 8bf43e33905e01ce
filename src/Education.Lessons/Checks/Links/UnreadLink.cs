using Education.Lessons.Blocks;
using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Links;

internal sealed class UnreadLink : IPageCheck
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
        from statement in manuscript.WithBrackets
        from sign in _signs
        let at = statement.Text.IndexOf(sign.Sign, StringComparison.Ordinal)
        where at >= 0
        let around = Around(statement.Text, at)
        where !IsCodeOrEscaped(statement.Passage, at, around)
        select Rule.At(
            statement.Passage.Span(around.Start, around.Length),
            $"{Quote.Of(statement.Text.Substring(around.Start, around.Length))} looks like a link, but readers see the brackets. {sign.Reason}.");

    private static (int Start, int Length) Around(string text, int at)
    {
        int start = Math.Max(text.LastIndexOf('[', at), 0);
        int end = text.IndexOfAny([')', ']'], Math.Min(at + 2, text.Length - 1));
        return (start, (end < 0 ? text.Length : end + 1) - start);
    }

    // Backticks and backslashes are in the file and not in the text, so that characters around them are not neighbours in the file.
    private static bool IsCodeOrEscaped(Passage passage, int at, (int Start, int Length) around) =>
        !AreNeighbours(passage, around.Start) || !AreNeighbours(passage, at) || !AreNeighbours(passage, around.Start + around.Length);

    private static bool AreNeighbours(Passage passage, int at) =>
        at == 0 || at >= passage.Text.Length || passage.Span(at, 1).Line != passage.Span(at - 1, 1).Line || passage.Span(at, 1).Column == passage.Span(at - 1, 1).Column + 1;
}
