using System.Collections.Concurrent;
using Education.Lessons.Findings;

namespace Education.Authoring.Libraries;

/// <summary>Remembers what was read of each file, so that a project that is read again and again, as while an author types, costs only what
/// has changed. Safe to use from several threads.</summary>
public sealed class ReadingMemory
{
    private readonly ConcurrentDictionary<string, ReadFile> _byPath = new(StringComparer.Ordinal);

    /// <summary>What was read before when the same bytes stand in the same place; else what is read now.</summary>
    internal Draft<object> Recall(PlacedFile placed, Func<PlacedFile, Draft<object>> read)
    {
        if (_byPath.TryGetValue(placed.File.Path, out var known) && IsSame(known.Placed, placed))
        {
            return known.Draft;
        }

        var draft = read(placed);
        _byPath[placed.File.Path] = new ReadFile(placed, draft);
        return draft;
    }

    private static bool IsSame(PlacedFile known, PlacedFile placed) =>
        known with { File = placed.File } == placed && known.File.Origin == placed.File.Origin && known.File.Bytes.Span.SequenceEqual(placed.File.Bytes.Span);
}
