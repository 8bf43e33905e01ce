using Education.Lessons.Blocks;

namespace Education.Authoring.Blocks;

/// <summary>Reads <c>plain-summary</c> boxes.</summary>
internal sealed class PlainSummaryReader : IBlockReader
{
    public string Name => "plain-summary";

    public IReadOnlyList<string> Options { get; } = [];

    public Block? Read(Directive directive, BlockCursor cursor)
    {
        var content = cursor.TakeQuote(directive);
        return content.Count == 0 ? null : new PlainSummary(cursor.Through(directive), content);
    }
}
