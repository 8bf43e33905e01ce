using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Education.Search.Analysis;

/// <summary>Takes accents off: people leave them out when they type. From a table, because not every .NET can take letters apart.</summary>
internal static class Diacritics
{
    private static readonly FrozenDictionary<char, string> Bare = EmbeddedText.Lines("diacritics.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(codes => Character(codes[0])[0], codes => string.Concat(codes.Skip(1).Select(Character)));

    /// <summary>The word without combining marks U+0300 to U+036F.</summary>
    public static string Without(string word)
    {
        if (word.All(char.IsAscii))
        {
            return word;
        }

        var bare = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            bare.Append(Bare.TryGetValue(c, out var without) ? without : c.ToString());
        }

        return bare.ToString();
    }

    /// <summary>The word with these letters, and no others, without their accents.</summary>
    public static string WithoutOf(string word, string letters) =>
        word.IndexOfAny([.. letters]) < 0 ? word : string.Concat(word.Select(c => letters.Contains(c, StringComparison.Ordinal) ? Bare[c] : c.ToString()));

    private static string Character(string code) => char.ConvertFromUtf32(int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}
