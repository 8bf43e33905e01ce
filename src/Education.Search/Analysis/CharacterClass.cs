namespace Education.Search.Analysis;

/// <summary>What a character is to the word-break rules of Unicode Standard Annex #29. A character can be several at once.</summary>
[Flags]
internal enum CharacterClass
{
    None = 0,
    Letter = 1,
    Hebrew = 1 << 1,
    Digit = 1 << 2,
    Katakana = 1 << 3,
    MidLetter = 1 << 4,
    MidBoth = 1 << 5,
    SingleQuote = 1 << 6,
    DoubleQuote = 1 << 7,
    MidDigit = 1 << 8,
    Underscore = 1 << 9,
    Extend = 1 << 10,
    Region = 1 << 11,
    SouthEastAsian = 1 << 12,
    Han = 1 << 13,
    Hiragana = 1 << 14,
    Pictograph = 1 << 15,
    SkinTone = 1 << 16,
    SkinToneBase = 1 << 17,
    AnyLetter = Letter | Hebrew,
    Core = AnyLetter | Digit | Katakana,
}
