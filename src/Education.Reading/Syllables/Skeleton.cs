namespace Education.Reading.Syllables;

/// <summary>The vowels of a word without its consonants: which neighbours a vowel letter has, how far away, and how many there are.</summary>
internal static class Skeleton
{
    /// <summary>Features that <see cref="Write"/> adds.</summary>
    public const int Features = 6;

    /// <summary>Writes what the vowels around the letter at <paramref name="at"/> say.</summary>
    public static void Write(ReadOnlySpan<char> word, int at, Span<uint> slots)
    {
        var next = at + 1;
        while (next < word.Length && !IsVowel(word[next])) next++;
        var previous = at - 1;
        while (previous >= 0 && !IsVowel(word[previous])) previous--;
        var (vowels, before, shape) = Shape(word, at);
        uint letter = word[at];
        uint nextVowel = next < word.Length ? word[next] : '#';
        uint previousVowel = previous >= 0 ? word[previous] : '#';
        var ahead = (uint)(next - at);
        var behind = (uint)(at - previous);
        slots[0] = Slot(11, (vowels << 8) | before);
        slots[1] = Slot(12, (vowels << 24) | (before << 16) | letter);
        slots[2] = Slot(13, shape ^ (uint)(at * 7919));
        slots[3] = Slot(14, (ahead << 16) | (nextVowel << 8) | letter);
        slots[4] = Slot(15, (behind << 16) | (previousVowel << 8) | letter);
        slots[5] = Slot(16, (ahead << 28) | (behind << 24) | (previousVowel << 16) | (nextVowel << 8) | letter);
    }

    private static (uint Vowels, uint Before, uint Shape) Shape(ReadOnlySpan<char> word, int at)
    {
        uint vowels = 0, before = 0, shape = 0x7777;
        for (var i = 0; i < word.Length; i++)
        {
            if (i == at) before = vowels;
            var vowel = IsVowel(word[i]);
            if (vowel) vowels++;
            shape = ((shape ^ (vowel ? word[i] : 'C')) * 0x85EBCA6Bu) + (shape >> 13);
        }

        return (vowels, before, shape);
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static uint Slot(uint kind, uint value) => SyllableModel.Spread(((kind * 0x9E3779B1u) ^ value) * 0x85EBCA6Bu);
}
