using Education.Reading.Language;

namespace Education.Reading.Syllables;

/// <summary>
/// English: the table of exceptions, forms of its words, then the learnt model; a word without a vowel ("gnp") is read letter by letter.
/// </summary>
internal sealed class EnglishSyllables(SyllableModel model, Lexicon lexicon) : ISyllableCounter
{
    private const int ShortestPossessive = 4;

    public int Count(ReadOnlySpan<char> word)
    {
        var lexeme = lexicon.Find(WordHash.Of(word));
        return (lexeme.Roles & WordRoles.Exception) != WordRoles.None ? lexeme.Syllables : CountByRule(word);
    }

    /// <summary>The count without a look at the word's own entry in the table.</summary>
    public int CountByRule(ReadOnlySpan<char> word)
    {
        if (word.Length >= ShortestPossessive && word[^1] == 's' && word[^2] == '\'')
            return Count(word[..^2]) + (Inflection.Hisses(word[..^2]) ? 1 : 0);
        if (Inflection.Count(word, lexicon) is > 0 and var derived) return derived;
        var count = model.Count(word);
        return count > 0 ? count : SpelledOut(word);
    }

    /// <summary>Enters a word that the rules get wrong.</summary>
    public static void Except(string word, byte syllables, Lexicon lexicon)
    {
        ref var lexeme = ref lexicon.Entry(WordHash.Of(word));
        lexeme.Syllables = syllables;
        lexeme.Roles |= WordRoles.Exception;
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
