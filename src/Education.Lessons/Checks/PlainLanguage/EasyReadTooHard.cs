using Education.Lessons.Findings;
using Education.Reading;

namespace Education.Lessons.Checks.PlainLanguage;

internal sealed class EasyReadTooHard : IPageCheck
{
    public Rule Rule { get; } = new("EDU3007", "easy-read-too-hard", "An easy-read version is at grade 4 or lower.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from page in inspection.EasyReadTexts
        let counts = page.Text.Statements.Aggregate(default(TextCounts), (sum, s) => sum + s.Counts)
        where ReadingLimit.EasyRead.In(page.Text.Language).IsPassedBy(counts)
        select Rule.At(
            page.EasyRead.Head.Title?.Where ?? page.Text.Start,
            $"This easy-read page is at {ReadingLimit.EasyRead.Compare(counts)}. Say one thing in each line, in words of one or two beats.");
}
