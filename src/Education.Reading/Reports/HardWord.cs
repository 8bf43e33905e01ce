namespace Education.Reading.Reports;

/// <summary>A word of three syllables or more, and how often it is used.</summary>
/// <param name="Word">The word in small letters.</param>
/// <param name="Syllables">Its syllables.</param>
/// <param name="Uses">How often the page uses it.</param>
public sealed record HardWord(string Word, int Syllables, int Uses);
