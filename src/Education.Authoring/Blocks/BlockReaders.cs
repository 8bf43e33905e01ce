
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

    public static Dictionary<string, IBlockReader> ByName { get; } = All.ToDictionary(r => r.Name, StringComparer.Ordinal);
}
