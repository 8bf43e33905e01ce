using Education.Lessons;
using Education.Lessons.Blocks;

namespace Education.Authoring.Blocks;

/// <summary>Reads <c>evidence</c> boxes.</summary>
internal sealed class EvidenceReader : IBlockReader
{
    public string Name => "evidence";

    public IReadOnlyList<string> Options { get; } = ["ref", "who", "comparator", "certainty"];

    public Block? Read(Directive directive, BlockCursor cursor)
    {
        var content = cursor.TakeQuote(directive);
        var keys = (directive["ref"] ?? "").Split((char[])[',', ' '], StringSplitOptions.RemoveEmptyEntries);
        return content.Count == 0 ? null : new Evidence(
            cursor.Through(directive),
            [.. keys.Select(k => new ReferenceKey(k))],
            directive["who"] ?? "",
            directive["comparator"] ?? "",
            OptionValue.OneOf<Certainty>(directive, "certainty", cursor.Page),
            content);
    }
}
