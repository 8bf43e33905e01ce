using Education.Reading.Language;

namespace Education.Reading.Segmentation;

/// <summary>What has to be known of the token before a full stop.</summary>
internal readonly struct LastToken(in Token token)
{
    public readonly TokenKind Kind = token.Kind;
    public readonly bool Capital = token.Capital;
    public readonly bool AllCapitals = token.AllCapitals;
    public readonly bool Dotted = token.Dotted;
    public readonly int Length = token.Length;
    public readonly int End = token.End;
    public readonly int Letters = token.Letters;
    public readonly int Digits = token.Digits;
    public readonly WordRoles Roles = token.Lexeme.Roles;
    public readonly byte Band = token.Lexeme.Band;

    public bool Is(WordRoles roles) => (Roles & roles) != WordRoles.None;
}
