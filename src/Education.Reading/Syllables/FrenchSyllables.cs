namespace Education.Reading.Syllables;

/// <summary>
/// French as it is read aloud: vowel letters that stand together make one syllable, except where a diaeresis or é parts them or the
/// group follows a consonant and l or r (client, oublier); a final e, es or ent of a verb after a consonant is silent.
/// </summary>
internal sealed class FrenchSyllables : ISyllableCounter
{
    private const string All = "aeiouyàâäéèêëîïôöùûüœæ";

    public int Count(ReadOnlySpan<char> word)
    {
        var spoken = word[..SpokenLength(word)];
        var count = 0;
        var i = 0;
        while (i < spoken.Length)
        {
            if (!All.Contains(spoken[i]) || (spoken[i] == 'u' && i > 0 && spoken[i - 1] == 'q'))
            {
                i++;
                continue;
            }

            var end = Vowels.RunEnd(spoken, i, All);
            count += Nuclei(spoken, i, end);
            i = end;
        }

        return Math.Max(count, 1);
    }

    private static int SpokenLength(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return word.Length;
        var length = word.Length;
        if (word[^1] == 'e') length--;
        else if (word.EndsWith("es") && word.Length > 3) length -= 2;
        // "longue": the u only keeps the g hard.
        return length < word.Length && length > 2 && word[length - 1] == 'u' && word[length - 2] == 'g' ? length - 1 : length;
    }

    private static int Nuclei(ReadOnlySpan<char> word, int start, int end)
    {
        var run = word[start..end];
        var count = 1;
        for (var i = 1; i < run.Length; i++)
            if (IsParted(word, start + i)) count++;
        var afterCluster = start > 1 && word[start - 1] is 'l' or 'r' && "bcdfgptv".Contains(word[start - 2]);
        if (run.Length > 1 && afterCluster && run[0] is 'i' && run[1] is 'e' or 'a' or 'o' or 'é') count++;
        return count;
    }

    // A diaeresis, é or oè beside another vowel, and -er after ou or u ("jouer", "tuer").
    private static bool IsParted(ReadOnlySpan<char> word, int at)
    {
        var before = word[at - 1];
        return word[at] switch
        {
            'ï' or 'ë' or 'ü' => true,
            'é' => before is not ('i' or 'u') || (at > 1 && word[at - 2] == 'o'),
            'è' => before == 'o',
            'e' when before == 'u' => at == word.Length - 2 && word[^1] == 'r' && (at < 2 || word[at - 2] is not ('g' or 'q')),
            _ => before == 'é',
        };
    }
}
