using Education.Lessons.Blocks;

namespace Education.Authoring.Blocks;

/// <summary>Reads <c>safety</c> boxes.</summary>
internal sealed class SafetyReader : IBlockReader
{
    public string Name => "safety";

    public IReadOnlyList<string> Options { get; } = [];

    public Block? Read(Directive directive, BlockCursor cursor)
    {
        var content = cursor.TakeQuote(directive);
        return content.Count == 0 ? null : new Safety(cursor.Through(directive), content);
    }
}
