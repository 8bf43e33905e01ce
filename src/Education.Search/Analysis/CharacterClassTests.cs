namespace Education.Search.Analysis;

/// <summary>Questions about a character's classes.</summary>
internal static class CharacterClassTests
{
    /// <summary>Whether the character is at least one of these.</summary>
    public static bool Is(this CharacterClass now, CharacterClass any) => (now & any) != CharacterClass.None;
}
