namespace Education.Authoring.Guards;

/// <summary>How much of anything a file may hold. Real lessons stay far below; the limits keep made-up input from stalling a parser.</summary>
public static class Limits
{
    /// <summary>Bytes of a lesson or page.</summary>
    public const int LessonBytes = 256 * 1024;

    /// <summary>Bytes of front matter.</summary>
    public const int FrontMatterBytes = 64 * 1024;

    /// <summary>Bytes of a YAML or JSON file.</summary>
    public const int DataFileBytes = 1024 * 1024;

    /// <summary>Bytes of a drawing.</summary>
    public const int FigureBytes = 200 * 1024;

    /// <summary>Characters of a line.</summary>
    public const int LineLength = 20_000;

    /// <summary>Lists and quotes inside each other.</summary>
    public const int MarkerDepth = 16;

    /// <summary>Columns in front of a list marker or quote mark. No list of <see cref="MarkerDepth"/> levels needs more.</summary>
    public const int MarkerIndent = 80;

    /// <summary>Paragraphs, list items, headings and other blocks of a body.</summary>
    public const int Blocks = 2_000;

    /// <summary>Headings of a body.</summary>
    public const int Headings = 500;

    /// <summary>Link and footnote definitions of a body.</summary>
    public const int Definitions = 500;

    /// <summary>Openers of one kind in a body, such as <c>[</c>. Markdig's cost for unclosed ones grows with the square of their number.</summary>
    public const int Openers = 2_000;

    /// <summary>Findings of one guard in one file; the rest would say the same.</summary>
    public const int FindingsOfOneGuard = 20;

    /// <summary>Lists and maps inside each other in YAML and JSON.</summary>
    public const int YamlDepth = 32;

    /// <summary>Characters of an id.</summary>
    public const int IdLength = 64;
}
