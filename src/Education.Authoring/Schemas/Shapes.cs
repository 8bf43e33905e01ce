using Education.Authoring.Fields;
using Education.Authoring.Guards;

namespace Education.Authoring.Schemas;

/// <summary>Shapes that many files share. Forms and limits are those of the readers.</summary>
internal static class Shapes
{
    private const string IdPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private const string FolderPart = "[A-Za-z0-9_.-]*[A-Za-z0-9_-][A-Za-z0-9_.-]*";

    public static TextShape Text { get; } = new();

    public static TextShape Id { get; } = new(IdPattern, Limits.IdLength);

    public static TextShape OneLesson { get; } = Id with { Names = Naming.Lesson };

    public static TextShape Day { get; } = new("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", 0, Naming.Day);

    public static TextShape Web { get; } = new("^https://[^\\s]+$");

    public static TextShape RuleId { get; } = new("^EDU[0-9]{4}$", 0, Naming.Rule);

    public static TextShape Folder { get; } = new($"^/*{FolderPart}(/{FolderPart})*/*$");

    public static SwitchShape Switch { get; } = new();

    public static string IdKeys => IdPattern;

    public static ListShape Texts { get; } = new(Text);

    public static ListShape LessonIds { get; } = new(OneLesson);

    public static NumberShape Number(Range range) => new(range.Start.Value, range.End.Value);

    public static WordShape Words<T>()
        where T : struct, Enum => new(EnumWords<T>.All);

    public static TextShape Named(Naming names) => new("", 0, names);

    public static Field Needs(string key, Shape shape, string says) => new(key, shape, Need.Required, says);

    public static Field May(string key, Shape shape, string says) => new(key, shape, Need.Optional, says);
}
