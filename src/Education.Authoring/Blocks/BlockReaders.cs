using System.Collections.Frozen;

namespace Education.Authoring.Blocks;

/// <summary>Every kind of box there is, by name.</summary>
internal static class BlockReaders
{
    public static IReadOnlyList<IBlockReader> All { get; } =
    [
        new EvidenceReader(),
        new MythReader(),
        new PlainSummaryReader(),
        new QuizReader(),
        new SafetyReader(),
        new ScriptReader(),
        new StoryReader(),
        new TryThisReader(),
        new WorksheetReader(),
    ];

    public static FrozenDictionary<string, IBlockReader> ByName { get; } = All.ToFrozenDictionary(r => r.Name, StringComparer.Ordinal);
}
