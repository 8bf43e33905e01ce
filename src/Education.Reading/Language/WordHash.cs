using System.Runtime.CompilerServices;

namespace Education.Reading.Language;

/// <summary>
/// Hash of a word in lower case, one step a letter so that the reader hashes while it scans. With 2¹⁷ slots and 32 further bits
/// compared, two different words meet by chance once in about 10¹⁴ pairs.
/// </summary>
internal static class WordHash
{
    public const ulong Seed = 0x9E3779B97F4A7C15;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Add(ulong hash, char lower) => (hash ^ lower) * 0xD6E8FEB86659FD93;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Finish(ulong hash)
    {
        hash ^= hash >> 32;
        return hash * 0x9FB21C651E98DF25;
    }

    public static ulong Of(ReadOnlySpan<char> lowerWord)
    {
        var hash = Seed;
        foreach (var letter in lowerWord) hash = Add(hash, letter);
        return Finish(hash);
    }
}
