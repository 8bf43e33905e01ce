using Education.Lessons.Findings;

namespace Education.Lessons.Checks.PlainLanguage;

internal sealed class EasyReadTooLong : IPageCheck
{
    private const int MostWords = 120;

    public Rule Rule { get; } = new("EDU3008", "easy-read-too-long", "An easy-read version has at most 120 words, one screen.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from page in inspection.EasyReadTexts
        let words = page.Text.Statements.Sum(s => s.Counts.Words)
        where words > MostWords
        select Rule.At(
            page.EasyRead.Head.Title?.Where ?? page.Text.Start,
            FormattableString.Invariant($"This easy-read page has {words} words. Keep the main idea and one thing to do, in at most {MostWords} words."));
}
