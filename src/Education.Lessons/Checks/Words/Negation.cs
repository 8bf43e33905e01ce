using System.Buffers;

namespace Education.Lessons.Checks.Words;

/// <summary>Tells ‘your back is not broken’ from ‘your back is broken’.</summary>
internal static class Negation
{
    private const int WordsBack = 5;

    private static readonly SearchValues<char> _clauseEnds = SearchValues.Create(".?!,;:");

    /// <summary>True when one of the last few words before a place of the same clause says no.</summary>
    public static bool Before(string text, int start, Language language)
    {
        var negations = WordList.Of("negations", language);
        int clause = text.AsSpan(0, start).LastIndexOfAny(_clauseEnds) + 1;
        string before = text[clause..start];
        return SpokenWord.In(before).TakeLast(WordsBack).Any(w => negations.Contains(w.Of(before)));
    }
}
