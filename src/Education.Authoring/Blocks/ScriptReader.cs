using Education.Lessons.Blocks;

namespace Education.Authoring.Blocks;

/// <summary>Reads <c>script</c> boxes.</summary>
internal sealed class ScriptReader : IBlockReader
{
    public string Name => "script";

    public IReadOnlyList<string> Options { get; } = ["title"];

    public Block? Read(Directive directive, BlockCursor cursor)
    {
        var content = cursor.TakeQuote(directive);
        return content.Count == 0 ? null : new Script(cursor.Through(directive), directive["title"] ?? "", content);
    }
}
