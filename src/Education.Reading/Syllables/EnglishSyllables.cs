namespace Education.Reading.Syllables;

/// <summary>English by the learnt model; a word without a vowel ("gnp") is read letter by letter.</summary>
internal sealed class EnglishSyllables(SyllableModel model) : ISyllableCounter
{
    public int Count(ReadOnlySpan<char> word)
    {
        var count = model.Count(word);
        return count > 0 ? count : SpelledOut(word);
    }

    /// <summary>Syllables of the letters' names: one each, three for w.</summary>
    public static int SpelledOut(ReadOnlySpan<char> word)
    {
        var count = 0;
        foreach (var letter in word)
        {
            if (letter == 'w') count += 3;
            else if (char.IsLetter(letter)) count++;
        }

        return Math.Max(count, 1);
    }
}
