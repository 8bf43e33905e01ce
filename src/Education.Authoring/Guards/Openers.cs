using System.Buffers;
using Education.Lessons.Findings;

namespace Education.Authoring.Guards;

/// <summary>Counts signs that start something in Markdown and that cost the parser much when nothing closes them.</summary>
internal static class Openers
{
    private static readonly IReadOnlyList<string> s_signs = ["[", "](", "<", "{", "`"];

    private static readonly SearchValues<char> s_starts = SearchValues.Create([.. s_signs.Select(sign => sign[0])]);

    /// <summary>A finding for each sign that stands in the body too often.</summary>
    public static IEnumerable<Finding> Check(SourceText source) =>
        AreFew(source.Body) ? [] : s_signs.Where(sign => source.Body.AsSpan().Count(sign) > Limits.Openers).Select(sign => First(source, sign));

    // Lessons hold some dozens of all signs together, which one pass tells.
    private static bool AreFew(ReadOnlySpan<char> body)
    {
        int count = 0;
        while (count <= Limits.Openers && body.IndexOfAny(s_starts) is >= 0 and var at)
        {
            count++;
            body = body[(at + 1)..];
        }

        return count <= Limits.Openers;
    }

    private static Finding First(SourceText source, string sign)
    {
        var tally = new Tally(Limits.Openers, $"‘{sign}’ signs", "Split the lesson in two.");
        var lines = new LineMap(source.Path, source.Body, source.BodyLine);
        Finding? finding = null;
        for (int at = -1; finding is null; finding = tally.Add(lines.Span(at, sign.Length)))
        {
            at = source.Body.IndexOf(sign, at + 1, StringComparison.Ordinal);
        }

        return finding;
    }
}
