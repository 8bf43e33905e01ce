using Education.Lessons.Findings;

namespace Education.Authoring.Rules;

/// <summary>What every content file must meet before a parser sees it.</summary>
public static class FileRules
{
    /// <summary>A file is larger than its kind may be.</summary>
    public static Rule TooLarge { get; } = Error("EDU1001", "file-too-large", "A content file stays below the size limit of its kind.");

    /// <summary>A link leads out of the content folder.</summary>
    public static Rule LinkOutside { get; } = Error("EDU1002", "link-leaves-content", "A content file is a real file, not a link to a place outside the content folder.");

    /// <summary>Bytes are not UTF-8.</summary>
    public static Rule NotUtf8 { get; } = Error("EDU1003", "not-utf-8", "Every content file is saved as UTF-8.");

    /// <summary>A NUL or control character.</summary>
    public static Rule ControlCharacter { get; } = Error("EDU1004", "control-character", "Text holds no control characters.");

    /// <summary>A private-use character.</summary>
    public static Rule PrivateUse { get; } = Error("EDU1005", "private-use-character", "Text holds only characters that look the same for every reader.");

    /// <summary>A hidden character that turns the direction of text.</summary>
    public static Rule HiddenDirection { get; } = Error("EDU1006", "hidden-direction", "No hidden character changes the order in which text is shown.");

    /// <summary>A character that nobody can see.</summary>
    public static Rule Invisible { get; } = Error("EDU1007", "invisible-character", "Text holds no invisible characters.");

    /// <summary>A word of two alphabets.</summary>
    public static Rule MixedScripts { get; } = Error("EDU1008", "mixed-alphabets", "A word is written in one alphabet.");

    /// <summary>A file or folder name that is no id.</summary>
    public static Rule FileName { get; } = Error("EDU1009", "file-name", "File and folder names are made of small letters, digits and single hyphens.");

    /// <summary>Two names that differ in letter case only.</summary>
    public static Rule SameName { get; } = Error("EDU1010", "same-file-name", "Two files never differ by letter case alone.");

    /// <summary>A file in a place where nothing is read.</summary>
    public static Rule NoPlace { get; } = Error("EDU1011", "file-without-place", "Every file of the content folder has a place and a kind that is known.");

    /// <summary>A needed file is not there.</summary>
    public static Rule Missing { get; } = Error("EDU1012", "file-missing", "Every language has the files that its pages need.");

    /// <summary>A line is too long.</summary>
    public static Rule LineTooLong { get; } = Error("EDU1013", "line-too-long", "A line has at most 20,000 characters.");

    /// <summary>Lists and quotes stand too deep in each other.</summary>
    public static Rule NestedTooDeep { get; } = Error("EDU1014", "nested-too-deep", "Lists and quotes stand at most 16 deep in each other.");

    /// <summary>Too many of one thing in a file.</summary>
    public static Rule TooMany { get; } = Error("EDU1015", "too-many", "A lesson stays below the limits for blocks, headings, definitions and brackets.");

    /// <summary>The disk does not give a file.</summary>
    public static Rule Unreadable { get; } = Error("EDU1016", "unreadable-file", "Every content file can be read.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        TooLarge, LinkOutside, NotUtf8, ControlCharacter, PrivateUse, HiddenDirection, Invisible, MixedScripts,
        FileName, SameName, NoPlace, Missing, LineTooLong, NestedTooDeep, TooMany, Unreadable,
    ];

    private static Rule Error(string id, string slug, string title) => new(id, slug, title, Severity.Error);
}
