namespace Education.Reading.Syllables;

/// <summary>
/// Spanish by its spelling rules (Ortografía de la lengua española, RAE 2010): a, e, o are strong; unaccented i and u make one
/// syllable with a neighbour; an accented í or ú stands alone; u is silent in que, qui, gue, gui; y is a vowel at the end of a word.
/// </summary>
internal sealed class SpanishSyllables : ISyllableCounter
{
    private const string Strong = "aeoáéóàèòâêôãõäëö";
    private const string Weak = "iuüîûï";
    private const string Alone = "íúìù";

    public int Count(ReadOnlySpan<char> word)
    {
        var count = 0;
        var i = 0;
        while (i < word.Length)
        {
            if (IsSilentU(word, i) || !IsVowel(word, i))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < word.Length && IsVowel(word, i)) i++;
            count += Nuclei(word[start..i]);
        }

        return Math.Max(count, 1);
    }

    private static int Nuclei(ReadOnlySpan<char> run)
    {
        var count = 0;
        var weak = false;
        foreach (var vowel in run)
        {
            if (Strong.Contains(vowel) || Alone.Contains(vowel)) count++;
            else weak = true;
        }

        return count == 0 && weak ? 1 : count;
    }

    private static bool IsVowel(ReadOnlySpan<char> word, int at) =>
        Strong.Contains(word[at]) || Weak.Contains(word[at]) || Alone.Contains(word[at])
        || (word[at] == 'y' && (at == word.Length - 1 || !IsPlainVowel(word[at + 1])));

    private static bool IsPlainVowel(char c) => Strong.Contains(c) || Weak.Contains(c) || Alone.Contains(c);

    private static bool IsSilentU(ReadOnlySpan<char> word, int at) =>
        word[at] == 'u' && at > 0 && at + 1 < word.Length && word[at - 1] is 'q' or 'g' && "eiéí".Contains(word[at + 1])
        && word[at - 1] is 'q' or 'g';
}
