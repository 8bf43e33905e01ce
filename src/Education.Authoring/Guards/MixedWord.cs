namespace Education.Authoring.Guards;

/// <summary>A word that holds letters of the Latin alphabet and look-alikes of another. Search cannot find it and a screen reader stumbles over it.</summary>
/// <param name="Start">Offset of the word.</param>
/// <param name="Length">Its length.</param>
/// <param name="Message">What to tell the author.</param>
internal sealed record MixedWord(int Start, int Length, string Message)
{
    // Greek letters that look like Latin ones. Others stand beside Latin letters with good reason, as in "TNFα" and "μg".
    private const string GreekLookalikes = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧνορυι";

    /// <summary>The mixed word around the letter at <paramref name="at"/>, or null.</summary>
    public static MixedWord? Find(string text, int at)
    {
        if (Alphabet(text[at]) is not { } alphabet)
        {
            return null;
        }

        int start = at, end = at + 1;
        while (start > 0 && at - start < Limits.IdLength && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && end - at < Limits.IdLength && char.IsLetter(text[end]))
        {
            end++;
        }

        string word = text[start..end];
        return word.Any(IsLatin)
            ? new(start, word.Length, $"The ‘{text[at]}’ in ‘{word}’ is a {alphabet} letter between Latin ones. Type the word again in one alphabet.")
            : null;
    }

    private static string? Alphabet(char letter) => letter switch
    {
        >= '\u0400' and <= '\u052F' => "Cyrillic",
        >= '\u0531' and <= '\u0587' => "Armenian",
        >= '\u0370' and <= '\u03FF' => GreekLookalikes.Contains(letter, StringComparison.Ordinal) ? "Greek" : null,
        _ => null,
    };

    private static bool IsLatin(char letter) => char.IsAsciiLetter(letter) || letter is >= '\u00C0' and <= '\u024F';
}
