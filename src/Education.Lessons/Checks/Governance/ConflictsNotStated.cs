using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Governance;

internal sealed class ConflictsNotStated : IPageCheck
{
    private const string NotStated = "not yet stated";

    public Rule Rule { get; } = new("EDU6018", "conflicts-not-stated", "People behind a reviewed lesson have stated their interests.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from lesson in inspection.Lessons
        where !lesson.FrontMatter.IsDraft
        from named in lesson.FrontMatter.Authors.Concat(lesson.FrontMatter.Reviewers.Select(r => r.Person)).DistinctBy(p => p.Value)
        let person = inspection.Library.Find(named.Value)
        where person is not null && (string.IsNullOrWhiteSpace(person.Conflicts) || string.Equals(person.Conflicts, NotStated, StringComparison.OrdinalIgnoreCase))
        select Rule.At(
            named.Where,
            $"{Quote.Of(person.Name)} has not stated any interests. Ask, and write the answer to ‘conflicts’ in people.yml; ‘none declared’ is an answer.");
}
