using System.Runtime.CompilerServices;
using Education.Reading.Language;

namespace Education.Reading.Syllables;

/// <summary>
/// Says for each letter that can begin a syllable whether one does. The score of a letter is the sum of one weight for every stretch of
/// letters around it, up to five to each side, for the vowels of the word, and for whether known words stand before and after it ("fire" and "storm" in
/// "firestorm"). The weights are learnt by <c>Scripts/make-syllable-table.cs</c>.
/// </summary>
internal sealed class SyllableModel(sbyte[] weights, Lexicon lexicon)
{
    /// <summary>Most features that one letter has.</summary>
    public const int MostFeatures = ((Reach + 1) * (Reach + 1)) + Skeleton.Features + Stems.Features;

    private const int Reach = 5;
    private readonly int _mask = weights.Length - 1;

    /// <summary>
    /// Whether a syllable can begin at the letter: a vowel, the m of "prism" and "mcadam", the l of "settling", the sign of "witch's".
    /// </summary>
    public static bool CanBegin(ReadOnlySpan<char> word, int at) => word[at] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' or 'y' => true,
        '\'' => at > 0 && at < word.Length - 1,
        'm' => at == 0 ? word.Length > 2 && word[1] == 'c' : word[at - 1] is 's' or 'h' && (at == word.Length - 1 || word[at + 1] is 's' or '\''),
        'l' => at > 1 && at < word.Length - 1 && "bcdfgkpstz".Contains(word[at - 1]) && word[at + 1] is 'i' or 'e',
        _ => false,
    };

    /// <summary>Slots of the weights that speak for the letter at <paramref name="at"/>; returns how many were written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Features(ReadOnlySpan<char> word, int at, in Stems stems, Span<uint> slots)
    {
        var count = 0;
        var first = Math.Max(-1, at - Reach);
        var last = Math.Min(word.Length, at + Reach);
        for (var start = at; start >= first; start--)
        {
            var hash = (uint)(at - start + 1) * 0x9E3779B1u;
            for (var i = start; i < at; i++) hash = Add(hash, word, i);
            for (var i = at; i <= last; i++)
            {
                hash = Add(hash, word, i);
                slots[count++] = Spread(hash);
            }
        }

        Skeleton.Write(word, at, slots[count..]);
        count += Skeleton.Features;
        return count + stems.Write(word, at, slots[count..]);
    }

    /// <summary>Syllables of a word in small letters; 0 where no letter can begin one.</summary>
    public int Count(ReadOnlySpan<char> word)
    {
        Span<uint> slots = stackalloc uint[MostFeatures];
        var stems = Stems.In(word, lexicon);
        var count = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (!CanBegin(word, i)) continue;
            var score = 0;
            foreach (var slot in slots[..Features(word, i, stems, slots)]) score += weights[(int)slot & _mask];
            if (score > 0) count++;
        }

        return count;
    }

    internal static uint Spread(uint hash) => ((hash ^ (hash >> 15)) * 0x2C1B3C6Du) >> 7;

    private static uint Add(uint hash, ReadOnlySpan<char> word, int at)
    {
        var letter = at < 0 || at >= word.Length ? '#' : word[at];
        return ((hash ^ letter) * 0x85EBCA6Bu) + (hash >> 13);
    }
}
