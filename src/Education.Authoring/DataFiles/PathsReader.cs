using Education.Authoring.Fields;
using Education.Lessons;
using Education.Lessons.Findings;
using Education.Lessons.Paths;

namespace Education.Authoring.DataFiles;

/// <summary>Reads <c>paths.yml</c>.</summary>
public static class PathsReader
{
    /// <summary>Paths, sets and phases; an entry without id or number is left out and reported.</summary>
    public static Draft<PathsFile> Read(SourceFile file) => DataFile.Read(file, fields => new PathsFile(
        [.. fields.Entries("paths", Need.Required).Select(Path).OfType<LearningPath>()],
        [.. fields.Entries("sets", Need.Optional).Select(Set).OfType<LessonSet>()],
        [.. fields.Entries("phases", Need.Optional).Select(Phase).OfType<Phase>()]));

    private static LearningPath? Path(FieldMap fields)
    {
        var id = fields.Id("id", Need.Required);
        var shown = new ShownFields();
        string title = shown.Words(fields, "title", Need.Required), summary = shown.Words(fields, "summary", Need.Required);
        var audience = fields.Choice<Audience>("audience", Need.Required)?.Value ?? default;
        var lessons = DataFile.Lessons(fields);
        fields.End();
        return id is { } known ? new LearningPath(new(known.Value), title, summary, audience, lessons, known.Where) { Shown = shown.All } : null;
    }

    private static LessonSet? Set(FieldMap fields)
    {
        var id = fields.Id("id", Need.Required);
        var shown = new ShownFields();
        string title = shown.Words(fields, "title", Need.Required), summary = shown.Words(fields, "summary", Need.Required);
        string whom = shown.Words(fields, "for");
        var lessons = DataFile.Lessons(fields);
        fields.End();
        return id is { } known ? new LessonSet(known.Value, title, summary, lessons, known.Where) { For = whom, Shown = shown.All } : null;
    }

    private static Phase? Phase(FieldMap fields)
    {
        var number = fields.Number("number", Need.Required, 1..4);
        var shown = new ShownFields();
        string title = shown.Words(fields, "title", Need.Required), focus = shown.Words(fields, "focus", Need.Required);
        var signs = shown.List(fields, "ready_signs", Need.Optional);
        string ifStuck = shown.Words(fields, "if_stuck");
        fields.End();
        return number is { } known ? new Phase(known.Value, title, focus, signs, ifStuck, known.Where) { Shown = shown.All } : null;
    }
}
