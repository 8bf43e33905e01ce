using Education.Reading.Language;

namespace Education.Reading.Segmentation;

/// <summary>One thing that the reader found in a block.</summary>
internal struct Token
{
    public TokenKind Kind;

    /// <summary>The first letter is a capital.</summary>
    public bool Capital;

    /// <summary>There is no small letter in it.</summary>
    public bool AllCapitals;

    /// <summary>Full stops inside, as in "e.g.".</summary>
    public bool Dotted;

    public int Start;
    public int Length;

    /// <summary>Letters (and digits in a number), without apostrophes and full stops.</summary>
    public int Letters;

    /// <summary>Digits in it.</summary>
    public int Digits;

    /// <summary>Hash of the word in lower case, see <see cref="WordHash"/>.</summary>
    public ulong Hash;

    /// <summary>Hash of the word before its last apostrophe; 0 where it has none.</summary>
    public ulong StemHash;

    /// <summary>What the lexicon knows about the word.</summary>
    public Lexeme Lexeme;

    /// <summary>Syllables of a word, once counted.</summary>
    public int Syllables;

    public readonly int End => Start + Length;

    public readonly bool Is(WordRoles roles) => (Lexeme.Roles & roles) != WordRoles.None;
}
