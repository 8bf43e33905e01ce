using Education.Authoring.Fields;
using Education.Lessons;
using Education.Lessons.Findings;
using Education.Lessons.Worksheets;

namespace Education.Authoring.DataFiles;

/// <summary>Reads <c>worksheets.yml</c>.</summary>
public static class WorksheetsReader
{
    /// <summary>Sheets by code; one without id is left out and reported.</summary>
    public static Draft<IReadOnlyList<Worksheet>> Read(SourceFile file) => DataFile.Read<IReadOnlyList<Worksheet>>(
        file, fields => [.. fields.Entries("worksheets", Need.Required).Select(Sheet).OfType<Worksheet>().OrderBy(w => w.Code, StringComparer.Ordinal)]);

    private static Worksheet? Sheet(FieldMap fields)
    {
        var id = fields.Id("id", Need.Required);
        var shown = new ShownFields();
        string code = fields.Words("code", Need.Required), title = shown.Words(fields, "title", Need.Required);
        var intro = shown.Text(fields, "intro", Need.Required);
        var parts = fields.Entries("parts", Need.Required).Select(part => Part(part, shown)).OfType<WorksheetPart>().ToList();
        var figure = fields.Id("figure", Need.Optional);
        fields.End();
        return id is not { } known ? null : new Worksheet
        {
            Id = new(known.Value),
            Where = known.Where,
            Code = code,
            Title = title,
            Intro = intro ?? new("", known.Where),
            Parts = parts,
            Shown = shown.All,
            Figure = figure is { } drawing ? new Sourced<FigureId>(new(drawing.Value), drawing.Where) : null,
        };
    }

    private static WorksheetPart? Part(FieldMap fields, ShownFields shown)
    {
        var kind = fields.Choice<WorksheetPartKind>("kind", Need.Required);
        var label = shown.Text(fields, "label", Need.Required);
        if (kind is not { } known)
        {
            // Which other keys fit depends on the kind; to report them too would only repeat the same mistake.
            return null;
        }

        var part = Shape(fields, shown, new WorksheetPart { Kind = known.Value, Label = label ?? new("", known.Where) });
        fields.End();
        return part;
    }

    private static WorksheetPart Shape(FieldMap fields, ShownFields shown, WorksheetPart part) => part.Kind switch
    {
        WorksheetPartKind.Line or WorksheetPartKind.Note => part,
        WorksheetPartKind.Text or WorksheetPartKind.List => part with { Lines = fields.Number("rows", Need.Optional, 1..30)?.Value ?? 1 },
        WorksheetPartKind.Table => part with
        {
            Columns = shown.List(fields, "columns", Need.Required),
            Rows = shown.Keep(RowNames(fields)),
        },
        WorksheetPartKind.Scale => part with { Low = shown.Words(fields, "low", Need.Required), High = shown.Words(fields, "high", Need.Required) },
        WorksheetPartKind.Checks => part with { Items = shown.List(fields, "items", Need.Required) },
    };

    // An empty name leaves room to write, so unlike in other lists it counts.
    private static IReadOnlyList<Sourced<string>> RowNames(FieldMap fields) =>
        fields.Take("rows", Need.Required) is Yaml.YamlList list && list.Items.All(i => i is Yaml.YamlScalar)
            ? [.. list.Items.OfType<Yaml.YamlScalar>().Select(i => new Sourced<string>(i.Text.Trim(), i.Where))]
            : fields.List("rows", Need.Optional);
}
