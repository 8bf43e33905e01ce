using System.Globalization;
using System.Runtime.CompilerServices;

namespace Education.Reading.Segmentation;

/// <summary>The kind of every UTF-16 unit, looked up in one array; halves of surrogate pairs are <see cref="CharKind.Other"/>.
/// Asked for every character, so inlined where it is asked: see ReadingBenchmarks.</summary>
internal static class CharKinds
{
    private static readonly CharKind[] _table = Build();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static CharKind Of(char c) => _table[c];

    public static bool IsLetter(char c) => _table[c] == CharKind.Letter;

    public static bool IsDigit(char c) => _table[c] == CharKind.Digit;

    public static bool IsSpace(char c) => _table[c] is CharKind.Space or CharKind.NewLine;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsUpper(char c) => c < 128 ? (uint)(c - 'A') <= 25 : char.IsUpper(c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Lower(char c) => c < 128 ? ((uint)(c - 'A') <= 25 ? (char)(c | 0x20) : c) : LowerWide(c);

    private static char LowerWide(char c) => c == '’' ? '\'' : char.ToLowerInvariant(c);

    private static CharKind[] Build()
    {
        var table = new CharKind[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++) table[i] = ByCategory((char)i);
        Mark(table, "\n\r\u2028\u2029", CharKind.NewLine);
        Mark(table, ".!?…", CharKind.Terminator);
        Mark(table, "'’", CharKind.Apostrophe);
        Mark(table, "\"“”„‟«»‹›‘‚", CharKind.Quote);
        Mark(table, "([{¿¡", CharKind.Opener);
        Mark(table, ")]}", CharKind.Closer);
        Mark(table, "°", CharKind.Letter);
        Mark(table, "•⁃‣◦▪●■‧∙", CharKind.Bullet);
        return table;
    }

    private static CharKind ByCategory(char c) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark => CharKind.Letter,
        UnicodeCategory.DecimalDigitNumber => CharKind.Digit,
        UnicodeCategory.SpaceSeparator => CharKind.Space,
        UnicodeCategory.Control => CharKind.Space,
        _ => CharKind.Other,
    };

    private static void Mark(CharKind[] table, string characters, CharKind kind)
    {
        foreach (var c in characters) table[c] = kind;
    }
}
