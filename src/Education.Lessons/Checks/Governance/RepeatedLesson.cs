using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Governance;

internal sealed class RepeatedLesson : ICheck
{
    public Rule Rule { get; } = new("EDU6007", "duplicate-lesson", "No two lessons of a language share an id.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from same in inspection.Lessons.GroupBy(l => (l.Language, l.Id))
        from again in same.Skip(1)
        select Rule.At(
            again.FrontMatter.Id?.Where ?? SourceSpan.FileStart(again.SourcePath),
            $"‘{same.First().SourcePath}’ has the id ‘{again.Id}’ already, and both would become one page. Rename this file and its id.");
}
