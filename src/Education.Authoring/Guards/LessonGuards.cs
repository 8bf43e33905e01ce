using Education.Lessons.Findings;

namespace Education.Authoring.Guards;

/// <summary>The way in for lessons and pages: from bytes to text that the YAML and Markdown parsers may see.</summary>
public static class LessonGuards
{
    /// <summary>The text in its two parts, and all that the guards found. The value is null when the text could stall or mislead a parser.</summary>
    public static Draft<SourceText> Read(SourceFile file)
    {
        var text = FileGuard.Read(file, Limits.LessonBytes);
        if (text.Value is not { } whole)
        {
            return new(null, text.Findings);
        }

        var cut = FrontMatterCut.Cut(file.Path, whole);
        if (cut.Value is not { } source)
        {
            return new(null, [.. text.Findings, .. cut.Findings]);
        }

        var shape = BodyShape.Check(source);
        return new(shape.Count == 0 ? source : null, [.. text.Findings, .. cut.Findings, .. shape]);
    }
}
