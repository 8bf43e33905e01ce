using System.Runtime.CompilerServices;

namespace Education.Reading.Segmentation;

/// <summary>The last different unfamiliar words of a block, to count a repeated one once. Older ones are forgotten, as in Spache's short samples.</summary>
[InlineArray(Size)]
internal struct RecentWords
{
    private const int Size = 32;
    private ulong _first;

    /// <summary>Whether the word was not among the recent ones; it is now.</summary>
    /// <param name="words">The recent words.</param>
    /// <param name="added">How many were new so far.</param>
    /// <param name="hash">The word.</param>
    public static bool Add(ref RecentWords words, int added, ulong hash)
    {
        var known = Math.Min(added, Size);
        for (var i = 0; i < known; i++)
            if (words[i] == hash) return false;
        words[added % Size] = hash;
        return true;
    }
}
