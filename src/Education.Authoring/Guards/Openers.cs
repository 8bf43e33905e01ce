using Education.Lessons.Findings;

namespace Education.Authoring.Guards;

/// <summary>Counts signs that start something in Markdown and that cost the parser much when nothing closes them.</summary>
internal static class Openers
{
    private static readonly IReadOnlyList<string> s_signs = ["[", "](", "<", "{", "`"];

    /// <summary>A finding for each sign that stands in the body too often.</summary>
    public static IEnumerable<Finding> Check(SourceText source)
    {
        foreach (string sign in s_signs)
        {
            var tally = new Tally(Limits.Openers, $"‘{sign}’ signs", "Split the lesson in two.");
            int count = source.Body.AsSpan().Count(sign);
            if (count > Limits.Openers && First(source, sign, tally) is { } finding)
            {
                yield return finding;
            }
        }
    }

    private static Finding? First(SourceText source, string sign, Tally tally)
    {
        var lines = new LineMap(source.Path, source.Body, source.BodyLine);
        Finding? finding = null;
        for (int at = -1; finding is null; finding = tally.Add(lines.Span(at, sign.Length)))
        {
            at = source.Body.IndexOf(sign, at + 1, StringComparison.Ordinal);
        }

        return finding;
    }
}
