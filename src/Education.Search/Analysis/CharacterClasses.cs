using System.Globalization;

namespace Education.Search.Analysis;

/// <summary>The word-break class of every character, from the embedded table.</summary>
internal static class CharacterClasses
{
    private const string Letters = "AHNKLBQDMUXRSJIPFE";
    private static readonly CharacterClass[]?[] Pages = ReadPages();

    /// <summary>The classes of the code point; none for punctuation and space.</summary>
    public static CharacterClass Of(int codePoint) => Pages[codePoint >> 8]?[codePoint & 0xFF] ?? CharacterClass.None;

    private static CharacterClass[]?[] ReadPages()
    {
        var pages = new CharacterClass[]?[0x1100];
        foreach (var line in EmbeddedText.Lines("word-break.txt"))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var range = line[..space].Split('-');
            var from = int.Parse(range[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            var to = int.Parse(range[^1], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            var classes = line[(space + 1)..].Aggregate(CharacterClass.None, (sum, letter) => sum | ClassOf(letter));
            for (var code = from; code <= to; code++)
            {
                var page = pages[code >> 8] ??= new CharacterClass[256];
                page[code & 0xFF] = classes;
            }
        }

        return pages;
    }

    private static CharacterClass ClassOf(char letter) => (CharacterClass)(1 << Letters.IndexOf(letter, StringComparison.Ordinal));
}
