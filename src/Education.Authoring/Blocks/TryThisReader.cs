using Education.Lessons.Blocks;

namespace Education.Authoring.Blocks;

/// <summary>Reads <c>try-this</c> boxes.</summary>
internal sealed class TryThisReader : IBlockReader
{
    public string Name => "try-this";

    public IReadOnlyList<string> Options { get; } = ["minutes"];

    public Block? Read(Directive directive, BlockCursor cursor)
    {
        var content = cursor.TakeQuote(directive);
        int? minutes = OptionValue.WholeNumber(directive, "minutes", 1, 10, cursor.Page);
        return content.Count == 0 ? null : new TryThis(cursor.Through(directive), minutes, content);
    }
}
