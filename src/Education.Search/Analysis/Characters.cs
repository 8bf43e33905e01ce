using System.Text;

namespace Education.Search.Analysis;

/// <summary>Reads text one character at a time, with the marks that extend a character (rule WB4) as part of it.</summary>
internal static class Characters
{
    /// <summary>The class of the code point at a place and its width in UTF-16 units.</summary>
    public static CharacterClass Read(ReadOnlySpan<char> text, int at, out int width)
    {
        var c = text[at];
        if (!char.IsSurrogate(c))
        {
            width = 1;
            return CharacterClasses.Of(c);
        }

        var whole = Rune.DecodeFromUtf16(text[at..], out var rune, out width) == System.Buffers.OperationStatus.Done;
        return whole ? CharacterClasses.Of(rune.Value) : CharacterClass.None;
    }

    /// <summary>The width of the character at a place together with its marks.</summary>
    public static int Unit(ReadOnlySpan<char> text, int at)
    {
        Read(text, at, out var width);
        var end = at + width;
        while (end < text.Length && Read(text, end, out width).Is(CharacterClass.Extend))
        {
            end += width;
        }

        return end - at;
    }
}
