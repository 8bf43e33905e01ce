using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Governance;

internal sealed class UnknownPerson : ICheck
{
    public Rule Rule { get; } = new("EDU6013", "unknown-person", "Authors and reviewers are listed in people.yml.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection)
    {
        var known = inspection.Library.People.Select(p => p.Id.Value).ToList();
        return from lesson in inspection.Lessons
               from person in lesson.FrontMatter.Authors.Concat(lesson.FrontMatter.Reviewers.Select(r => r.Person))
               where inspection.Library.Find(person.Value) is null
               let guess = Nearest.To(person.Value.Value, known)
               select Rule.At(
                   person.Where,
                   $"people.yml has nobody with the id {Quote.Of(person.Value.Value)}.{Nearest.Hint(guess, "id")} Use an id that is listed, or add the person with their agreement.",
                   guess);
    }
}
