namespace Education.Lessons.Checks.Words;

/// <summary>Tells ‘your back is not broken’ from ‘your back is broken’.</summary>
internal static class Negation
{
    private const int WordsBack = 4;

    /// <summary>True when one of the last few words before a place of the same sentence says no.</summary>
    public static bool Before(string text, int start, Language language)
    {
        var negations = WordList.Of("negations", language);
        int sentence = text.AsSpan(0, start).LastIndexOfAny('.', '?', '!') + 1;
        string before = text[sentence..start];
        return SpokenWord.In(before).TakeLast(WordsBack).Any(w => negations.Contains(w.Of(before)));
    }
}
