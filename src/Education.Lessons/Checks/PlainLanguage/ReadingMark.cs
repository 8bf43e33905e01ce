using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Reading.Marks;

namespace Education.Lessons.Checks.PlainLanguage;

/// <summary>A mark of the reading analysis on a page for patients, with its place in the file.</summary>
internal sealed record ReadingMark(Manuscript Manuscript, Mark Mark)
{
    /// <summary>The statement that is marked.</summary>
    public Statement Statement => Manuscript.Statements[Mark.Place.Passage];

    /// <summary>The marked words; empty when the mark is about more than some words.</summary>
    public string Words => Statement.Text.Substring(Mark.Place.Start, Mark.Place.Length);

    /// <summary>The marks of one kind without words that the rules of clinical safety flag already, so that each is told once.</summary>
    public static IEnumerable<ReadingMark> UnlessFlagged(Inspection inspection, MarkRule rule) =>
        inspection.Marks(rule).Where(mark =>
            !mark.Manuscript.Lore.FlaggedPhrases.AnyIn(mark.Words)
            && !WordList.Of("overclaims", mark.Manuscript.Language).Phrases.AnyIn(mark.Words));

    /// <summary>The mark as a finding of a rule; a mark that is only worth knowing stays a note.</summary>
    public Finding Tell(Rule rule)
    {
        var where = Mark.Place.Length > 0 ? Statement.Passage.Span(Mark.Place.Start, Mark.Place.Length) : Statement.Passage.Where;
        var finding = rule.At(where, $"{Curly(WithoutSource(Mark.Reason))} {Curly(Mark.Suggestion)}");
        return Mark.Severity == MarkSeverity.Note ? finding with { Severity = Severity.Note } : finding;
    }

    // Where a rule comes from stands on its page; in a message it is in the way.
    private static string WithoutSource(string reason)
    {
        int source = reason.IndexOf(" (", StringComparison.Ordinal);
        return source < 0 || !reason.EndsWith(").", StringComparison.Ordinal) ? reason : reason[..source] + ".";
    }

    private static string Curly(string text) => text.Replace('“', '‘').Replace('”', '’').Replace('\'', '’');
}
