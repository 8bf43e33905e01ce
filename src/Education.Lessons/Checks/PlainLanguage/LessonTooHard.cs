using Education.Lessons.Findings;

namespace Education.Lessons.Checks.PlainLanguage;

internal sealed class LessonTooHard : IPageCheck
{
    public Rule Rule { get; } = new("EDU3001", "lesson-too-hard", "A lesson is easy enough for its readers: grade 6 for patients and families, grade 10 for clinicians.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from page in inspection.LessonTexts
        let limit = ReadingLimit.For(page.Text)
        let counts = page.Lesson.Level.Counts
        where limit.IsPassedBy(counts)
        select Rule.At(
            page.Lesson.FrontMatter.Title?.Where ?? page.Text.Start,
            $"The lesson reads at {limit.Compare(counts)}. Cut long sentences in two and use short everyday words.{HardestPart.Of(page.Text, limit)}");
}
