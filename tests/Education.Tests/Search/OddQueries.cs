namespace Education.Tests.Search;

/// <summary>Searches with slips, cuts and odd characters, made of ordinary ones; the same every time.</summary>
internal static class OddQueries
{
    private static readonly string[] Odd =
    [
        "'", "\u2019", "\uff07", "-", "_", ".", ",", "1", "9", " ", "\u00a0", "\u00ad", "\u200d", "\u0301", "\u00e9", "\u00df", "\u0130", "\u01c5", "\ufb01", "\u03c3", "\u0416",
        "\ud835\udc00", "\ud800", "\udc00", "\0", "z", "ph", "gh",
    ];

    /// <summary>So many of them.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> ordinary, int count)
    {
        var seed = 7u;
        int Next(int below) => (int)(((seed = unchecked((seed * 1664525) + 1013904223)) >> 8) % (uint)below);
        return [.. Enumerable.Range(0, count).Select(_ => Slip(Slip(ordinary[Next(ordinary.Count)], Next), Next))];
    }

    private static string Slip(string text, Func<int, int> next)
    {
        if (text.Length < 3)
        {
            return text + Odd[next(Odd.Length)];
        }

        var at = 1 + next(text.Length - 2);
        return next(6) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, Odd[next(Odd.Length)]),
            2 => string.Concat(text.AsSpan(0, at), Odd[next(Odd.Length)], text.AsSpan(at + 1)),
            3 => string.Concat(text.AsSpan(0, at), text.AsSpan(at + 1, 1), text.AsSpan(at, 1), text.AsSpan(Math.Min(at + 2, text.Length))),
            4 => text[..(at + 1)],
            _ => text + " ",
        };
    }
}
