using System.Buffers;
using Education.Lessons.Findings;

namespace Education.Authoring.Guards;

/// <summary>The way in for lessons and pages: from bytes to text that the YAML and Markdown parsers may see.</summary>
public static class LessonGuards
{
    /// <summary>The text in its two parts, and all that the guards found. The value is null when the text could stall or mislead a parser.</summary>
    public static Draft<SourceText> Read(SourceFile file)
    {
        var letters = ArrayPool<char>.Shared.Rent(file.Bytes.Length);
        bool isPlain = FileGuard.IsPlain(file, Limits.LessonBytes, letters, out var plain);
        var read = isPlain ? Cut(file.Path, plain, []) : ReadAny(file);
        ArrayPool<char>.Shared.Return(letters);
        return read;
    }

    private static Draft<SourceText> ReadAny(SourceFile file)
    {
        var text = FileGuard.Read(file, Limits.LessonBytes);
        if (text.Value is not { } whole)
        {
            return new(null, text.Findings);
        }

        var coded = EntityGuard.Clean(file.Path, whole);
        return Cut(file.Path, coded.Value ?? "", text.Findings.And(coded.Findings));
    }

    private static Draft<SourceText> Cut(string path, ReadOnlySpan<char> text, IReadOnlyList<Finding> findings)
    {
        var cut = FrontMatterCut.Cut(path, text);
        IReadOnlyList<Finding> shape = cut.Value is { } source ? BodyShape.Check(source) : [];
        return new(shape.Count == 0 ? cut.Value : null, findings.And(cut.Findings).And(shape));
    }
}
