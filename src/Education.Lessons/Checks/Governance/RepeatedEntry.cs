using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Governance;

internal sealed class RepeatedEntry : ICheck
{
    public Rule Rule { get; } = new("EDU6006", "duplicate-entry", "Every entry of a data file has an id of its own.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection)
    {
        var library = inspection.Library;
        var lists = library.Shelves.SelectMany(ListsOf)
            .Append(library.References.Select(r => (r.Key.Value, r.Where)))
            .Append(library.People.Select(p => (p.Id.Value, p.Where)))
            .Append(library.Help.Countries.Select(c => (c.Code, c.Where)));
        return from list in lists
               from same in list.GroupBy(e => e.Item1, StringComparer.Ordinal)
               from again in same.Skip(1)
               select Rule.At(
                   again.Item2,
                   FormattableString.Invariant($"{Quote.Of(same.Key)} is in this list already, in line {same.First().Item2.Line}. The first one counts. Take one out, or give it another name."));
    }

    private static IEnumerable<IEnumerable<(string Id, SourceSpan Where)>> ListsOf(Shelf shelf) =>
    [
        shelf.Paths.Select(p => (p.Id.Value, p.Where)),
        shelf.Sets.Select(s => (s.Id, s.Where)),
        shelf.Phases.Select(p => (p.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), p.Where)),
        shelf.Terms.Select(t => (t.Id.Value, t.Where)),
        shelf.Worksheets.Select(w => (w.Id.Value, w.Where)),
        shelf.Worksheets.Where(w => w.Code.Length > 0).Select(w => (w.Code, w.Where)),
    ];
}
