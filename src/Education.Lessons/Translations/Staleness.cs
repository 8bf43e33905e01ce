namespace Education.Lessons.Translations;

/// <summary>How far a translation is behind its source.</summary>
public static class Staleness
{
    /// <summary>The parts of the source that changed since it was translated, in the order of the page; empty when none did.</summary>
    public static IReadOnlyList<ChangedPart> Of(TranslationMark mark, Lesson source)
    {
        var now = SourceBlocks.Of(source);
        var known = mark.Blocks.ToHashSet(StringComparer.Ordinal);
        var fresh = now.Where(b => !known.Contains(b.Mark)).GroupBy(b => b.Part, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var lost = Lost(mark.Blocks, now, fresh).GroupBy(part => part, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);

        // A reworded block is one that is new and one that is gone, and counts once.
        return
        [
            .. now.Select(b => b.Part).Distinct(StringComparer.Ordinal)
                .Select(part => new ChangedPart(part, Math.Max(fresh.GetValueOrDefault(part), lost.GetValueOrDefault(part))))
                .Where(part => part.Blocks > 0),
        ];
    }

    // Of a block that is gone only its place is known: between two that are still there.
    private static IEnumerable<string> Lost(IReadOnlyList<string> then, IReadOnlyList<SourceBlock> now, Dictionary<string, int> fresh)
    {
        var parts = now.DistinctBy(b => b.Mark, StringComparer.Ordinal).ToDictionary(b => b.Mark, b => b.Part, StringComparer.Ordinal);
        var after = new string?[then.Count];
        for (int i = then.Count - 1, next = -1; i >= 0; i--)
        {
            next = parts.ContainsKey(then[i]) ? i : next;
            after[i] = next < 0 ? null : parts[then[next]];
        }

        string? before = null;
        for (int i = 0; i < then.Count; i++)
        {
            if (parts.TryGetValue(then[i], out string? part))
            {
                before = part;
            }
            else if (Home(before, after[i], fresh) is { } home)
            {
                yield return home;
            }
        }
    }

    // Where something new stands beside it, it was reworded there.
    private static string? Home(string? before, string? after, Dictionary<string, int> fresh) =>
        before is null || (after is not null && !fresh.ContainsKey(before) && fresh.ContainsKey(after)) ? after ?? fresh.Keys.FirstOrDefault() : before;
}
