namespace Education.Reading.Syllables;

/// <summary>Counts the syllables of a word by the rules of one language.</summary>
internal interface ISyllableCounter
{
    /// <summary>Syllables of a word in small letters, with straight apostrophes; at least 1.</summary>
    int Count(ReadOnlySpan<char> word);
}
