namespace Education.Lessons.Checks.Words;

/// <summary>A word that phrases begin with.</summary>
/// <param name="Word">The word, in the letter case of the first of them.</param>
/// <param name="Sign">A number from 0 to 63 that sets it apart from most other words.</param>
/// <param name="Phrases">Longest first.</param>
internal readonly record struct PhraseStart(string Word, int Sign, (string Phrase, PhraseList List)[] Phrases);
