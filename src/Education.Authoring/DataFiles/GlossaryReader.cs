using Education.Authoring.Fields;
using Education.Lessons;
using Education.Lessons.Findings;
using Education.Lessons.Glossary;

namespace Education.Authoring.DataFiles;

/// <summary>Reads <c>glossary.yml</c>.</summary>
public static class GlossaryReader
{
    /// <summary>Terms by name; one without its word or meaning is left out and reported.</summary>
    public static Draft<IReadOnlyList<Term>> Read(SourceFile file) => DataFile.Read<IReadOnlyList<Term>>(
        file, fields => [.. fields.Entries("terms", Need.Required).Select(Term).OfType<Term>().OrderBy(t => t.Name, StringComparer.OrdinalIgnoreCase)]);

    private static Term? Term(FieldMap fields)
    {
        ShownFields shown = new(), names = new();
        var name = shown.Text(fields, "term", Need.Required);
        var plain = shown.Text(fields, "plain", Need.Required);
        IReadOnlyList<string> clinical = Names("clinical"), british = Names("gb"), american = Names("us");
        IReadOnlyList<string> lay = DataFile.Plain(fields, "lay"), avoid = DataFile.Plain(fields, "avoid");
        fields.End();
        return name is not { } known || plain is not { } meaning ? null : new Term
        {
            Id = new(Slug.Of(known.Value)),
            Where = known.Where,
            Name = known.Value,
            Plain = meaning,
            Clinical = clinical,
            British = british,
            American = american,
            Lay = lay,
            Avoid = avoid,
            Shown = shown.All,
            ShownNames = names.All,
        };

        IReadOnlyList<string> Names(string key) => names.List(fields, key, Need.Optional);
    }
}
