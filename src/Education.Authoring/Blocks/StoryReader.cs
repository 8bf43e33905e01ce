using Education.Lessons.Blocks;

namespace Education.Authoring.Blocks;

/// <summary>Reads <c>story</c> boxes.</summary>
internal sealed class StoryReader : IBlockReader
{
    public string Name => "story";

    public IReadOnlyList<string> Options { get; } = ["made-up", "consent"];

    public Block? Read(Directive directive, BlockCursor cursor)
    {
        var content = cursor.TakeQuote(directive);
        string consent = directive["consent"] ?? "";
        var origin = directive.Has("made-up") ? StoryOrigin.MadeUp : consent.Length > 0 ? StoryOrigin.Real : StoryOrigin.NotSaid;
        return content.Count == 0 ? null : new Story(cursor.Through(directive), origin, consent, content);
    }
}
