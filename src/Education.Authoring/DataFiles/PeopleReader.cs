using Education.Authoring.Fields;
using Education.Lessons.Findings;
using Education.Lessons.People;

namespace Education.Authoring.DataFiles;

/// <summary>Reads <c>people.yml</c>.</summary>
public static class PeopleReader
{
    /// <summary>People and teams in the order of the file; one without id is left out and reported.</summary>
    public static Draft<IReadOnlyList<Person>> Read(SourceFile file) => DataFile.Read<IReadOnlyList<Person>>(
        file, fields => [.. fields.Entries("people", Need.Required).Select(Person).OfType<Person>()]);

    private static Person? Person(FieldMap fields)
    {
        var id = fields.Id("id", Need.Required);
        string name = fields.Words("name", Need.Required);
        var roles = fields.List("roles", Need.Required);
        string conflicts = fields.Words("conflicts", Need.Required);
        fields.End();
        return id is { } known ? new Person(new(known.Value), name, [.. roles.Select(r => r.Value)], conflicts, known.Where) : null;
    }
}
