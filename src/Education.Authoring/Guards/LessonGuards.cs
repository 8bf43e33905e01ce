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

        var coded = EntityGuard.Clean(file.Path, whole);
        var cut = FrontMatterCut.Cut(file.Path, coded.Value ?? "");
        IReadOnlyList<Finding> shape = cut.Value is { } source ? BodyShape.Check(source) : [];
        return new(shape.Count == 0 ? cut.Value : null, [.. text.Findings, .. coded.Findings, .. cut.Findings, .. shape]);
    }
}
