using Education.Lessons.Checks.Words;
using Education.Reading;

namespace Education.Lessons.Checks.PlainLanguage;

/// <summary>Names the part of a lesson in which an author should start.</summary>
internal static class HardestPart
{
    /// <summary>Parts with fewer words give grades that jump with every word.</summary>
    public const int FewestWords = 40;

    /// <summary>A sentence for a message; empty when no part is long enough to judge.</summary>
    public static string Of(Manuscript manuscript, ReadingLimit limit)
    {
        var hardest = manuscript.Parts
            .Where(p => p.Counts.Words >= FewestWords && p.Heading is not null && limit.IsPassedBy(p.Counts))
            .MaxBy(p => Formulas.FleschKincaid(p.Counts));
        return hardest?.Heading is { } heading
            ? FormattableString.Invariant($" Start with the part {Quote.Of(heading.Text.Text)} in line {heading.Where.Line}.")
            : "";
    }
}
