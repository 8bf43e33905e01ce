namespace Education.Reading.Language;

/// <summary>What the lexicon knows about one written word.</summary>
internal struct Lexeme
{
    /// <summary>Upper half of the word's hash; with the slot it stands in, the word's identity.</summary>
    public uint Check;

    /// <summary>What the word can be.</summary>
    public WordRoles Roles;

    /// <summary>Syllables, from 1; 0 where they have not been counted yet.</summary>
    public byte Syllables;

    /// <summary>How common the word is: 1 the most common thousands, rising to 7; 0 for a word in no list.</summary>
    public byte Band;
}
