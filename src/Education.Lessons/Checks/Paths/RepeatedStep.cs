using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Paths;

internal sealed class RepeatedStep : ICheck
{
    public Rule Rule { get; } = new("EDU6008", "repeated-step", "A path or set names each lesson once.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from shelf in inspection.Library.Shelves
        from list in shelf.Paths.Select(p => p.Lessons).Concat(shelf.Sets.Select(s => s.Lessons))
        from same in list.GroupBy(l => l.Value)
        from again in same.Skip(1)
        select Rule.At(again.Where, $"‘{again.Value}’ is a step of this list already. Readers would meet it twice. Take one out.");
}
