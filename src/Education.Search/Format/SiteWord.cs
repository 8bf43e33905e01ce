namespace Education.Search.Format;

/// <summary>A word of the site as it stands there, in lower case.</summary>
/// <param name="Word">The word.</param>
/// <param name="Frequency">The logarithm to base 2 of how often it stands there, rounded down, 15 at most.</param>
internal readonly record struct SiteWord(string Word, int Frequency);
