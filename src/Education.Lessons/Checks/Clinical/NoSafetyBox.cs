using Education.Lessons.Blocks;
using Education.Lessons.Findings;
using Education.Lessons.Levels;

namespace Education.Lessons.Checks.Clinical;

internal sealed class NoSafetyBox : IPageCheck
{
    public Rule Rule { get; } = new("EDU5001", "no-safety-box", "Every lesson says when to stop and when to get help.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection)
    {
        var missing = inspection.LessonTexts.Where(p => !p.Text.Blocks.Any(b => b is Safety))
            .Select(p => Rule.At(p.Lesson.FrontMatter.Title?.Where ?? p.Text.Start, "This lesson has no safety box. Add <!-- safety --> with a quote below it that says which signs need a check, and link to ‘when-to-get-help.md’."));
        var empty = inspection.LessonTexts.SelectMany(p => p.Text.Blocks.OfType<Safety>())
            .Where(s => ReadingLevel.PassagesOf(s).All(w => string.IsNullOrWhiteSpace(w.Text)))
            .Select(s => Rule.At(s.Where, "This safety box is empty. Write in its quote which signs need a check."));
        return missing.Concat(empty);
    }
}
