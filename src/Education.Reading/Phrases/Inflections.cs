namespace Education.Reading.Phrases;

/// <summary>Regular English forms of a word: -s, -ed, -ing. A form that does not exist does no harm: nobody writes it.</summary>
internal static class Inflections
{
    public static IEnumerable<string> Of(string word)
    {
        var last = word[^1];
        if (last == 'e') return [word + "s", word + "d", word[..^1] + "ing"];
        if (last == 'y' && word.Length > 1 && !"aeiou".Contains(word[^2], StringComparison.Ordinal))
            return [word[..^1] + "ies", word[..^1] + "ied", word + "ing"];
        if (last is 's' or 'x' or 'z' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal))
            return [word + "es", word + "ed", word + "ing"];
        return [word + "s", word + "ed", word + "ing", word + last + "ed", word + last + "ing"];
    }
}
