namespace Education.Search.Querying;

/// <summary>How many slips of the keyboard lie between two words: letters left out, added or changed, and neighbours swapped.</summary>
internal static class EditDistance
{
    /// <summary>Whether one slip at most lies between two words.</summary>
    public static bool IsOneAtMost(string typed, string word)
    {
        var shorter = Math.Min(typed.Length, word.Length);
        if (Math.Max(typed.Length, word.Length) - shorter > 1)
        {
            return false;
        }

        var start = typed.AsSpan().CommonPrefixLength(word);
        var end = 0;
        while (end < shorter - start && typed[^(end + 1)] == word[^(end + 1)])
        {
            end++;
        }

        var (left, right) = (typed.Length - start - end, word.Length - start - end);
        return (left <= 1 && right <= 1)
            || (left == 2 && right == 2 && typed[start] == word[start + 1] && typed[start + 1] == word[start]);
    }

    /// <summary>The number of slips (optimal string alignment); of more than <paramref name="most"/>, any larger number.</summary>
    /// <param name="typed">One word.</param>
    /// <param name="word">The other.</param>
    /// <param name="most">More slips than this are not counted to the end.</param>
    /// <param name="typing">For a half-typed word the other may go on: its best beginning counts.</param>
    public static int Between(string typed, string word, int most, Typing typing = Typing.Finished)
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

            if (now.Min() > most)
            {
                return most + 1;
            }

            (before, last) = (last, now);
        }

        return typing == Typing.HalfTyped ? last.Min() : last[^1];
    }
}
