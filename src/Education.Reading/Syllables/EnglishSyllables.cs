namespace Education.Reading.Syllables;

/// <summary>English by vowel groups: a silent e at the end, and -ed and -es where they are not heard, do not count.</summary>
internal sealed class EnglishSyllables : ISyllableCounter
{
    public int Count(ReadOnlySpan<char> word)
    {
        var count = 0;
        var inVowels = false;
        foreach (var letter in word)
        {
            var vowel = "aeiouy".Contains(letter);
            if (vowel && !inVowels) count++;
            inVowels = vowel;
        }

        if (word.Length > 2 && word[^1] == 'e' && !(word[^2] == 'l' && !"aeiouy".Contains(word[^3]))) count--;
        if (word.EndsWith("ed") && word.Length > 3 && !"td".Contains(word[^3])) count--;
        return Math.Max(count, 1);
    }
}
