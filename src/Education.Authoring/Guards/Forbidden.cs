using System.Globalization;
using System.Text;
using Education.Authoring.Rules;
using Education.Lessons.Findings;

namespace Education.Authoring.Guards;

/// <summary>Which characters content may not hold, and the rule that says so.</summary>
internal static class Forbidden
{
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>The rule that the character at <paramref name="at"/> breaks, or null.</summary>
    public static Rule? Find(string text, int at, Rune rune) => rune.Value switch
    {
        <= 0x7F => rune.Value is '\t' or '\n' || (rune.Value >= ' ' && rune.Value != 0x7F) ? null : FileRules.ControlCharacter,
        <= 0x9F or 0x2028 or 0x2029 or 0xFFF9 or 0xFFFA or 0xFFFB or 0xFFFD or 0xFFFC => FileRules.ControlCharacter,
        0xAD or 0x34F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x180E or 0x200B or 0x3164 or 0xFEFF or 0xFFA0 => FileRules.Invisible,
        0x61C or 0x200E or 0x200F => IsNearRightToLeft(text, at) ? null : FileRules.HiddenDirection,
        (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x206F) => FileRules.HiddenDirection,
        >= 0x2060 and <= 0x2065 => FileRules.Invisible,
        ZeroWidthNonJoiner or ZeroWidthJoiner => IsJoinerNeeded(text, at, rune.Value) ? null : FileRules.Invisible,
        >= 0xFE00 and <= 0xFE0F => IsVariation(text, at - 1) || at == 0 ? FileRules.Invisible : null,
        (>= 0xE000 and <= 0xF8FF) or >= 0xF0000 => FileRules.PrivateUse,
        >= 0xE0000 and <= 0xE0FFF => FileRules.Invisible,
        _ => (rune.Value & 0xFFFE) == 0xFFFE ? FileRules.ControlCharacter : null,
    };

    private static bool IsVariation(string text, int at) => at >= 0 && text[at] is >= '\uFE00' and <= '\uFE0F';

    // Joiners shape letters in Arabic, Persian and the scripts of South Asia, and glue emoji together. Elsewhere they only hide.
    private static bool IsJoinerNeeded(string text, int at, int joiner)
    {
        if (at == 0 || at + 1 >= text.Length)
        {
            return false;
        }

        _ = Rune.DecodeLastFromUtf16(text.AsSpan(0, at), out var before, out _);
        _ = Rune.DecodeFromUtf16(text.AsSpan(at + 1), out var after, out _);
        return (IsShaped(before) && IsShaped(after)) || (joiner == ZeroWidthJoiner && IsPictorial(before) && IsPictorial(after));
    }

    private static bool IsShaped(Rune rune) => rune.Value is (>= 0x0590 and <= 0x109F) or (>= 0x1780 and <= 0x18AF) or (>= 0xFB1D and <= 0xFEFC);

    private static bool IsPictorial(Rune rune) =>
        rune.Value == 0xFE0F || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol;

    // Marks of direction are part of good spelling next to Hebrew and Arabic letters. The window keeps long lines cheap.
    private static bool IsNearRightToLeft(string text, int at)
    {
        int start = Math.Max(0, at - 40);
        return text.AsSpan(start, Math.Min(text.Length, at + 40) - start).IndexOfAnyInRange('\u05D0', '\u08FF') >= 0;
    }
}
