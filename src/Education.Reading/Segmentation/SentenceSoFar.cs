namespace Education.Reading.Segmentation;

/// <summary>What the sentence holds before a mark that may end it.</summary>
/// <param name="Words">Words in it.</param>
/// <param name="Tokens">Words, numbers and addresses in it.</param>
/// <param name="StartsLower">Its first word has no capital, so the next sentence may have none either.</param>
/// <param name="StartsWithPreposition">Its first word is a preposition.</param>
internal readonly record struct SentenceSoFar(int Words, int Tokens, bool StartsLower, bool StartsWithPreposition)
{
    /// <summary>The word before the last is one that a letter names more closely: "vitamin C.".</summary>
    public bool EndsWithNamedLetter { get; init; }
}
