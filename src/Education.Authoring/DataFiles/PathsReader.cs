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
        string title = fields.Words("title", Need.Required), summary = fields.Words("summary", Need.Required);
        var audience = fields.Choice<Audience>("audience", Need.Required)?.Value ?? default;
        var lessons = DataFile.Lessons(fields);
        fields.End();
        return id is { } known ? new LearningPath(new(known.Value), title, summary, audience, lessons, known.Where) : null;
    }

    private static LessonSet? Set(FieldMap fields)
    {
        var id = fields.Id("id", Need.Required);
        string title = fields.Words("title", Need.Required), summary = fields.Words("summary", Need.Required);
        var lessons = DataFile.Lessons(fields);
        fields.End();
        return id is { } known ? new LessonSet(known.Value, title, summary, lessons, known.Where) : null;
    }

    private static Phase? Phase(FieldMap fields)
    {
        var number = fields.Number("number", Need.Required, 1..4);
        string title = fields.Words("title", Need.Required), focus = fields.Words("focus", Need.Required);
        var signs = DataFile.Plain(fields, "ready_signs");
        string ifStuck = fields.Words("if_stuck");
        fields.End();
        return number is { } known ? new Phase(known.Value, title, focus, signs, ifStuck, known.Where) : null;
    }
}
