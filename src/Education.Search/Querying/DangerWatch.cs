using Education.Search.Analysis;

namespace Education.Search.Querying;

/// <summary>Sees whether a query may mean danger.</summary>
internal sealed class DangerWatch(IReadOnlyList<string> signs, TextAnalyzer analyzer)
{
    private const int WordsBetween = 2;
    private const int ShortestForgiven = 4;
    private const int LongWord = 8;
    private readonly IReadOnlyList<IReadOnlyList<IReadOnlyList<string[]>>> _signs =
        [.. signs.Select(DangerSign.Parse).Select(sign => Wordings(sign))];

    /// <summary>Whether any sign is there, whole.</summary>
    public bool Sees(IReadOnlyList<QueryWord> query) =>
        _signs.Any(parts => parts.All(wordings => wordings.Any(wording => Has(query, wording))));

    private static IReadOnlyList<IReadOnlyList<string[]>> Wordings(DangerSign sign) =>
        [.. sign.Parts.Select(part => (IReadOnlyList<string[]>)[.. part.Select(wording => Apostrophes.Without(wording).Split(' '))])];

    private bool Has(IReadOnlyList<QueryWord> query, string[] wording)
    {
        for (var start = 0; start < query.Count; start++)
        {
            if (Follows(query, wording, start))
            {
                return true;
            }
        }

        return false;
    }

    private bool Follows(IReadOnlyList<QueryWord> query, string[] wording, int start)
    {
        var at = start;
        for (var i = 0; i < wording.Length; i++)
        {
            var end = i == 0 ? start + 1 : Math.Min(query.Count, at + WordsBetween + 1);
            while (at < end && !IsMeant(query[at], wording[i]))
            {
                at++;
            }

            if (at++ >= end)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsMeant(QueryWord typed, string word)
    {
        var plain = Apostrophes.Without(typed.Normal);
        if (string.Equals(plain, word, StringComparison.Ordinal))
        {
            return true;
        }

        var term = analyzer.TermOfNormal(word);
        if (term.Length > 0 && string.Equals(term, typed.Term, StringComparison.Ordinal))
        {
            return true;
        }

        return typed.Knowledge == Knowledge.Unknown && word.Length >= ShortestForgiven && plain.Length >= ShortestForgiven - 1
            && plain[0] == word[0]
            && EditDistance.Between(plain, word, 2) <= (word.Length >= LongWord ? 2 : 1);
    }
}
