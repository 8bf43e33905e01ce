using Education.Lessons.Blocks;

namespace Education.Authoring.Blocks;

/// <summary>Reads <c>myth</c> boxes.</summary>
internal sealed class MythReader : IBlockReader
{
    public string Name => "myth";

    public IReadOnlyList<string> Options { get; } = [];

    public Block? Read(Directive directive, BlockCursor cursor)
    {
        var content = cursor.TakeQuote(directive);
        return content.Count == 0 ? null : new Myth(cursor.Through(directive), content);
    }
}
