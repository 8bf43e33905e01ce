namespace Education.Lessons.Findings;

/// <summary>A place in an author's file. Lines and columns count from 1; columns count UTF-16 units; the end is exclusive.</summary>
/// <param name="Path">Path from the project's root with forward slashes: <c>content/en/understand/pain-is-real.md</c>.</param>
/// <param name="Line">First line.</param>
/// <param name="Column">First column.</param>
/// <param name="EndLine">Line of the end; the same as <paramref name="Line"/> for most findings.</param>
/// <param name="EndColumn">Column after the last character.</param>
public readonly record struct SourceSpan(string Path, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>A place known only by its start.</summary>
    public static SourceSpan At(string path, int line, int column) => new(path, line, column, line, column);

    /// <summary>The start of a file, for findings about the whole of it.</summary>
    public static SourceSpan FileStart(string path) => At(path, 1, 1);

    /// <summary><c>path(line,column)</c>, the form that editors make clickable.</summary>
    public override string ToString() => FormattableString.Invariant($"{Path}({Line},{Column})");
}
