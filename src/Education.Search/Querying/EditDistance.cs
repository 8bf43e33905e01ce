namespace Education.Search.Querying;

/// <summary>How many slips of the keyboard lie between two words.</summary>
internal static class EditDistance
{
    /// <summary>
    /// Letters left out, added or changed and neighbours swapped (optimal string alignment).
    /// </summary>
    /// <param name="typed">One word.</param>
    /// <param name="word">The other.</param>
    /// <param name="typing">For a half-typed word the other may go on: its best beginning counts.</param>
    public static int Between(string typed, string word, Typing typing)
    {
        var before = new int[word.Length + 1];
        var last = Enumerable.Range(0, word.Length + 1).ToArray();
        for (var i = 1; i <= typed.Length; i++)
        {
            var now = new int[word.Length + 1];
            now[0] = i;
            for (var j = 1; j <= word.Length; j++)
            {
                var change = last[j - 1] + (typed[i - 1] == word[j - 1] ? 0 : 1);
                now[j] = Math.Min(change, Math.Min(last[j], now[j - 1]) + 1);
                if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                {
                    now[j] = Math.Min(now[j], before[j - 2] + 1);
                }
            }

            (before, last) = (last, now);
        }

        return typing == Typing.HalfTyped ? last.Min() : last[^1];
    }
}
