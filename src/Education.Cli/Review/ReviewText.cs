using System.Globalization;
using System.Text;
using Education.Cli.Baselines;
using Education.Cli.Reports;
using Education.Lessons;

namespace Education.Cli.Review;

/// <summary>What a change does to the lessons, as the text of a comment on a pull request.</summary>
internal static class ReviewText
{
    /// <summary>First line of every comment, by which it is found again.</summary>
    public const string Mark = "<!-- education-review -->";

    // GitHub takes 65,536 characters a comment.
    public const int LongestText = 60_000;

    private const int MostLessons = 100;
    private static readonly int[] _rows = [40, 20, 10, 5, 0];

    /// <param name="before">The project without the change.</param>
    /// <param name="after">The project with it.</param>
    public static string Write(CheckedFiles before, CheckedFiles after)
    {
        var sifted = Baseline.Of(before).Sift(after);
        var changes = LessonChange.Between(before.Source.Publication.Library, after.Source.Publication.Library);
        string lessons = Lessons(changes) + StaleTranslations.Write(changes, after.Source.Publication.Library);
        return _rows.Select(rows => $"{Mark}\n{Findings(sifted, rows)}{lessons}").First(text => text.Length <= LongestText);
    }

    private static string Findings(SiftedFindings sifted, int rows)
    {
        int gone = sifted.Gone.Sum(g => g.Count);
        string mended = gone == 0 ? "" : $" {gone} earlier {(gone == 1 ? "finding is" : "findings are")} gone.";
        return sifted.Fresh.Count == 0
            ? $"## Nothing new to mend\n\nThis change brings no new findings.{mended}\n\n"
            : $"## New findings\n\n{TextReport.Counts(sifted.Fresh)}.{mended}\n\n{FindingTable.Write(sifted.Fresh, rows)}\n";
    }

    private static string Lessons(IReadOnlyList<LessonChange> changes)
    {
        if (changes.Count == 0)
        {
            return "No lesson is changed.\n";
        }

        var table = new StringBuilder("## Lessons\n\n| Lesson | Flesch-Kincaid grade | SMOG grade | Words |\n| --- | --- | --- | --- |\n");
        foreach (var change in changes.Take(MostLessons))
        {
            table.Append(CultureInfo.InvariantCulture, $"| {SafeMarkdown.Of(change.Path)} ");
            table.Append(CultureInfo.InvariantCulture, $"| {Grades(change, l => l.Level.FleschKincaid)} | {Grades(change, l => l.Level.Smog)} ");
            table.Append(CultureInfo.InvariantCulture, $"| {change.WordsAdded} in, {change.WordsRemoved} out |\n");
        }

        return changes.Count > MostLessons ? $"{table}\n{changes.Count - MostLessons} more lessons are changed.\n" : table.ToString();
    }

    private static string Grades(LessonChange change, Func<Lesson, double> grade) => (change.Before, change.After) switch
    {
        (null, { } now) => string.Create(CultureInfo.InvariantCulture, $"new, {grade(now):0.0}"),
        ({ } then, null) => string.Create(CultureInfo.InvariantCulture, $"{grade(then):0.0}, taken away"),
        ({ } then, { } now) => string.Create(CultureInfo.InvariantCulture, $"{grade(then):0.0} → {grade(now):0.0}"),
        (null, null) => "",
    };
}
