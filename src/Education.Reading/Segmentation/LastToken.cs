using Education.Reading.Language;

namespace Education.Reading.Segmentation;

/// <summary>What has to be known of the token before a full stop.</summary>
internal struct LastToken
{
    public TokenKind Kind;
    public bool Capital;
    public bool AllCapitals;
    public bool Dotted;
    public int Length;
    public int End;
    public int Letters;
    public int Digits;
    public WordRoles Roles;
    public byte Band;

    public readonly bool Is(WordRoles roles) => (Roles & roles) != WordRoles.None;

    /// <summary>Takes over what is known of a token. Field by field: to copy at once what was only just written is slow.</summary>
    public void Take(in Token token)
    {
        Kind = token.Kind;
        Capital = token.Capital;
        AllCapitals = token.AllCapitals;
        Dotted = token.Dotted;
        Length = token.Length;
        End = token.End;
        Letters = token.Letters;
        Digits = token.Digits;
        Roles = token.Lexeme.Roles;
        Band = token.Lexeme.Band;
    }
}
