using System.Globalization;
using Education.Lessons.Blocks;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Governance;

/// <summary>A need names a row of the coverage table, and may name the part of the lesson that answers it: <c>8#hurt-and-harm</c>.</summary>
public sealed class UnknownNeed : ICheck
{
    private const int LastRow = 99;

    /// <inheritdoc/>
    public Rule Rule { get; } = new("EDU6030", "unknown-need", "A need names a row of the coverage table and a part of the lesson.", Severity.Error);

    /// <inheritdoc/>
    public IEnumerable<Finding> Run(Inspection inspection) => inspection.Lessons.SelectMany(InLesson);

    private IEnumerable<Finding> InLesson(Lesson lesson)
    {
        var parts = lesson.Body.AllBlocks.OfType<Heading>().Select(h => h.Anchor);
        foreach (var need in lesson.FrontMatter.Need)
        {
            var (row, part) = CoverageNeed.Split(need.Value);
            if (!IsRow(row))
            {
                yield return Rule.At(need.Where, $"‘{need.Value}’ is not a row. Write its number, such as 8, or safety.");
            }
            else if (part.Length > 0 && !parts.Contains(part, StringComparer.Ordinal))
            {
                string? closest = Closest.Of(part, parts);
                string hint = closest is null ? "Use the heading in small letters, with hyphens for spaces." : $"The closest part is ‘{closest}’.";
                yield return Rule.At(need.Where, $"This lesson has no part ‘{part}’. {hint}", closest is null ? null : $"{row}#{closest}");
            }
        }
    }

    private static bool IsRow(string row) =>
        row == "safety" || (int.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is > 0 and <= LastRow);
}
