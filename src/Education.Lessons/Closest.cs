namespace Education.Lessons;

/// <summary>Finds what an author most likely meant.</summary>
public static class Closest
{
    /// <summary>The candidate with the fewest single-letter edits (insert, delete, change, swap of neighbours) from <paramref name="word"/>,
    /// at most a third of its length and never more than 3; ties go to the first in ordinal order. Null when none is close.</summary>
    public static string? Of(string word, IEnumerable<string> candidates)
    {
        int best = Math.Min(3, Math.Max(1, word.Length / 3)) + 1;
        string? closest = null;
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) >= best + 1)
            {
                continue;
            }

            int distance = Distance(word, candidate);
            if (distance < best || (distance == best && closest is not null && string.CompareOrdinal(candidate, closest) < 0))
            {
                (best, closest) = (distance, candidate);
            }
        }

        return closest;
    }

    /// <summary>Damerau–Levenshtein distance (optimal string alignment), letter case ignored.</summary>
    public static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                {
                    current[j] = Math.Min(current[j], before[j - 2] + 1);
                }
            }

            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
