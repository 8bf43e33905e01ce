namespace Education.Cli.Diffs;

/// <summary>How one text becomes another with the fewest pieces taken out and put in.</summary>
internal static class Difference
{
    // Above this many pairs to compare, what differs counts as written anew.
    private const long MostPairs = 16_000_000;

    /// <summary>Every piece of both texts, in the order of the page; what is taken out stands before what is put in.</summary>
    public static IReadOnlyList<DiffPiece> Between(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        int head = Shared(Math.Min(before.Count, after.Count), i => before[i] == after[i]);
        int tail = Shared(Math.Min(before.Count, after.Count) - head, i => before[^(i + 1)] == after[^(i + 1)]);
        var old = before.Skip(head).Take(before.Count - head - tail).ToList();
        var young = after.Skip(head).Take(after.Count - head - tail).ToList();
        var pieces = before.Take(head).Select(Same).ToList();
        pieces.AddRange((long)old.Count * young.Count > MostPairs ? Replaced(old, young) : Walk(old, young, Longest(old, young)));
        pieces.AddRange(before.Skip(before.Count - tail).Select(Same));
        return pieces;
    }

    // longest[i, j]: pieces that old from i on and young from j on have in common.
    private static int[,] Longest(List<string> old, List<string> young)
    {
        var longest = new int[old.Count + 1, young.Count + 1];
        for (int i = old.Count - 1; i >= 0; i--)
        {
            for (int j = young.Count - 1; j >= 0; j--)
            {
                longest[i, j] = old[i] == young[j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        return longest;
    }

    private static IEnumerable<DiffPiece> Walk(List<string> old, List<string> young, int[,] longest)
    {
        int i = 0, j = 0;
        while (i < old.Count && j < young.Count)
        {
            if (old[i] == young[j])
            {
                yield return Same(old[i++]);
                j++;
            }
            else
            {
                yield return longest[i + 1, j] >= longest[i, j + 1] ? new(DiffKind.Removed, old[i++]) : new(DiffKind.Added, young[j++]);
            }
        }

        foreach (var piece in Replaced(old.Skip(i), young.Skip(j)))
        {
            yield return piece;
        }
    }

    private static IEnumerable<DiffPiece> Replaced(IEnumerable<string> old, IEnumerable<string> young) =>
        old.Select(t => new DiffPiece(DiffKind.Removed, t)).Concat(young.Select(t => new DiffPiece(DiffKind.Added, t)));

    private static int Shared(int most, Func<int, bool> isSame) => Enumerable.Range(0, most).TakeWhile(isSame).Count();

    private static DiffPiece Same(string text) => new(DiffKind.Same, text);
}
