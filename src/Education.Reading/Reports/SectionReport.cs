using Education.Reading.Marks;

namespace Education.Reading.Reports;

/// <summary>One part of a page: a heading and what stands under it.</summary>
/// <param name="Heading">The heading; empty for what stands before the first.</param>
/// <param name="Counts">Counts of the part, its heading included.</param>
/// <param name="Scores">Scores of the part.</param>
public sealed record SectionReport(string Heading, TextCounts Counts, ScoreSheet Scores)
{
    internal static IEnumerable<SectionReport> Of(IReadOnlyList<ReadingPassage> passages, IReadOnlyList<TextCounts> counts, string language)
    {
        var heading = "";
        var sum = default(TextCounts);
        for (var i = 0; i < passages.Count; i++)
        {
            if (passages[i].Kind == PassageKind.Heading)
            {
                if (sum.Words > 0) yield return new SectionReport(heading, sum, ScoreSheet.Of(sum, language));
                heading = passages[i].Text;
                sum = default;
            }

            sum += counts[i];
        }

        if (sum.Words > 0) yield return new SectionReport(heading, sum, ScoreSheet.Of(sum, language));
    }
}
