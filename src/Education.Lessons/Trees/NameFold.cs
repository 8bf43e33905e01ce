using System.Globalization;
using System.Text;
using Education.Lessons.Checks.Words;

namespace Education.Lessons.Trees;

/// <summary>Spellings of a name that look the same. The runtime's own normalization does nothing without its language data, and results must be
/// the same on every system, so the canonical decompositions are a file of ours.</summary>
public static class NameFold
{
    private const int HangulFirst = 0xAC00;
    private const int HangulCount = 11172;

    private static readonly Lazy<Dictionary<int, string>> _parts = new(() => WordList.Of("decompositions", "any").Entries
        .ToDictionary(e => Number(e.Phrase), e => string.Concat(e.Instead.Split(' ').Select(part => char.ConvertFromUtf32(Number(part))))));

    /// <summary>The name with each letter taken apart into its base letter and marks: NFD, marks left in their order.</summary>
    public static string Decompose(string name)
    {
        if (System.Text.Ascii.IsValid(name))
        {
            return name;
        }

        var text = new StringBuilder(name.Length + 8);
        foreach (var rune in name.EnumerateRunes())
        {
            text.Append(_parts.Value.TryGetValue(rune.Value, out string? parts) ? parts : Syllable(rune));
        }

        return text.ToString();
    }

    /// <summary>Equal for names that differ in letter case or composition alone.</summary>
    public static string Loose(string name) => Decompose(name).ToUpperInvariant();

    // The Unicode Standard, section 3.12: syllables are numbered by lead, vowel and tail.
    private static string Syllable(Rune rune)
    {
        int index = rune.Value - HangulFirst;
        if (index is < 0 or >= HangulCount)
        {
            return rune.ToString();
        }

        string pair = $"{(char)(0x1100 + (index / 588))}{(char)(0x1161 + (index % 588 / 28))}";
        return index % 28 == 0 ? pair : pair + (char)(0x11A7 + (index % 28));
    }

    private static int Number(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
