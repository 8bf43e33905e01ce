using Education.Lessons;
using Education.Lessons.Blocks;

namespace Education.Authoring.Blocks;

/// <summary>Reads <c>worksheet</c> boxes.</summary>
internal sealed class WorksheetReader : IBlockReader
{
    public string Name => "worksheet";

    public IReadOnlyList<string> Options { get; } = ["id"];

    public Block? Read(Directive directive, BlockCursor cursor)
    {
        var content = cursor.TakeQuote(directive);
        string? id = OptionValue.Required(directive, "id", cursor.Page);
        return content.Count == 0 || id is null ? null : new WorksheetLink(cursor.Through(directive), new WorksheetId(id), content);
    }
}
