namespace Education.Lessons.Checks.Words;

/// <summary>Understands the short answers of a quiz.</summary>
internal static class Answers
{
    /// <summary>True when the answer begins by saying no or false.</summary>
    public static bool SayNo(string answer, string language) => StartsWith(answer, WordList.Of("answers-no", language));

    /// <summary>True when the answer begins by saying yes or true.</summary>
    public static bool SayYes(string answer, string language) => StartsWith(answer, WordList.Of("answers-yes", language));

    private static bool StartsWith(string answer, WordList words)
    {
        var first = SpokenWord.After(answer, 0);
        var letters = answer.AsSpan(first.Start, first.Length);
        return letters.Length > 0 && (letters.Contains('’') ? words.Contains(first.Of(answer)) : words.Contains(letters));
    }
}
