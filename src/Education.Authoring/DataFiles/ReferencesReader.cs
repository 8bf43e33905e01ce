using Education.Authoring.Fields;
using Education.Authoring.Rules;
using Education.Lessons;
using Education.Lessons.Findings;
using Education.Lessons.Sources;

namespace Education.Authoring.DataFiles;

/// <summary>Reads <c>references.yml</c>: the part of CSL-YAML that we print, and how each DOI was seen.</summary>
public static class ReferencesReader
{
    /// <summary>Works in the order of the file; one without id or title is left out and reported.</summary>
    public static Draft<IReadOnlyList<Reference>> Read(SourceFile file) => DataFile.Read<IReadOnlyList<Reference>>(
        file, fields => [.. fields.Entries("references", Need.Required).Select(Work).OfType<Reference>()]);

    private static Reference? Work(FieldMap fields)
    {
        var id = fields.Id("id", Need.Required);
        var title = fields.Text("title", Need.Required);
        var work = Imprint(fields, new Reference { Key = new(id?.Value ?? ""), Where = id?.Where ?? fields.Where, Title = title?.Value ?? "" });
        var state = fields.Choice<DoiState>("x-doi", Need.Required)?.Value ?? default;
        work = work with
        {
            Doi = Doi(fields, state),
            DoiState = state,
            WorkSeen = fields.Choice<YesNo>("x-work-seen", Need.Optional)?.Value == YesNo.True,
            Note = fields.Words("x-note"),
        };

        // Kept in the file for whoever checks it next; never printed.
        fields.Text("x-doi-candidate", Need.Optional);
        fields.End();
        return id is null || title is null ? null : work;
    }

    private static Reference Imprint(FieldMap fields, Reference work) => work with
    {
        Type = fields.Words("type", Need.Required),
        Authors = [.. fields.Entries("author", Need.Required).Select(Author).Where(name => name.Length > 0)],
        Container = fields.Words("container-title"),
        Year = fields.Number("issued", Need.Required, 1800..2200)?.Value,
        Volume = fields.Words("volume"),
        Issue = fields.Words("issue"),
        Pages = fields.Words("page"),
        Url = DataFile.Web(fields, "URL", Need.Optional),
    };

    private static string Author(FieldMap fields)
    {
        string group = fields.Words("literal");
        string name = group.Length > 0 ? group : $"{fields.Words("family", Need.Required)} {fields.Words("given")}".Trim();
        fields.End();
        return name;
    }

    private static Sourced<string>? Doi(FieldMap fields, DoiState state)
    {
        var doi = fields.Text("DOI", Need.Optional);
        bool isSeen = state is DoiState.Publisher or DoiState.Secondary;
        if (doi is not { } text)
        {
            if (isSeen)
            {
                fields.Findings.Add(DataRules.Doi.At(fields.Where, $"‘x-doi: {EnumWords<DoiState>.Of(state)}’ says that the DOI was seen, but ‘DOI’ is missing. Add it, or write ‘x-doi: unverified’."));
            }

            return null;
        }

        if (!isSeen)
        {
            fields.Findings.Add(DataRules.Doi.At(text.Where, $"‘{text.Value}’ stands here, but ‘x-doi: {EnumWords<DoiState>.Of(state)}’ says that nobody saw it. Move it to ‘x-doi-candidate’, or say where it was seen."));
            return null;
        }

        if (!text.Value.StartsWith("10.", StringComparison.Ordinal) || text.Value.IndexOf('/', StringComparison.Ordinal) < 4 || text.Value.Any(char.IsWhiteSpace))
        {
            fields.Findings.Add(DataRules.Doi.At(text.Where, $"‘{text.Value}’ is not a DOI. It starts with ‘10.’ and has no ‘https://doi.org/’ in front."));
            return null;
        }

        return text;
    }
}
