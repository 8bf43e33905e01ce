using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Governance;

internal sealed class EasyReadWithoutLesson : ICheck
{
    public Rule Rule { get; } = new("EDU6019", "easy-read-without-lesson", "An easy-read version has the file name of its lesson.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection)
    {
        var known = inspection.Library.Shelves.ToDictionary(s => s.Language, s => s.Lessons.Select(l => l.Id.Value).ToHashSet(StringComparer.Ordinal));
        return from page in inspection.EasyReadTexts
               let id = page.EasyRead.Lesson
               where inspection.Library.Find(page.EasyRead.Language, id) is null
               let guess = Nearest.To(id.Value, known[page.EasyRead.Language])
               select Rule.At(page.Text.Start, $"There is no lesson ‘{id}’ for this easy-read version.{Nearest.Hint(guess, "lesson")} Rename the file to the id of its lesson.");
    }
}
