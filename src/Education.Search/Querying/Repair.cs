using Education.Search.Analysis;
using Education.Search.Format;

namespace Education.Search.Querying;

/// <summary>
/// Finds the words of the site that an unknown word may have been meant to be, in this order, and stops at the first that finds any:
/// one slip, the same sound, two slips in a long word, two words written as one.
/// </summary>
internal sealed class Repair(IndexReader index, TextAnalyzer analyzer)
{
    private const int ShortestRepaired = 3;
    private const int LongWord = 8;
    private const int LongestRepaired = 40;
    private const int MostCandidates = 8;
    private const int SoundSlips = 3;
    private const int SameSound = 3;
    private const int SameStart = 2;

    /// <summary>What the word may stand for, and the likeliest word of the site, empty when there is none.</summary>
    public (IReadOnlyList<Alternative> Alternatives, string Shown) Of(string typed, Typing typing)
    {
        if (typed.Length is < ShortestRepaired or > LongestRepaired || typed.Any(char.IsAsciiDigit))
        {
            return ([], "");
        }

        var sound = PhoneticKey.Of(typed);
        var found = Within(typed, sound, 1, Typing.Finished);
        found = found.Count > 0 ? found : SoundingLike(typed, sound);
        found = found.Count == 0 && typed.Length >= LongWord ? Within(typed, sound, 2, Typing.Finished) : found;
        found = found.Count == 0 && typing == Typing.HalfTyped && typed.Length > ShortestRepaired
            ? Within(typed, sound, 1, Typing.HalfTyped)
            : found;
        return found.Count > 0 ? Choose(found) : Split(typed);
    }

    private List<Candidate> Within(string typed, string sound, int slips, Typing typing)
    {
        var found = new List<Candidate>();
        foreach (var word in index.Words)
        {
            var shorter = typed.Length - word.Word.Length;
            if (shorter <= slips && (typing == Typing.HalfTyped || -shorter <= slips)
                && (slips == 1 && typing == Typing.Finished
                    ? EditDistance.IsOneAtMost(typed, word.Word)
                    : EditDistance.Between(typed, word.Word, slips, typing) <= slips))
            {
                found.Add(CandidateOf(typed, sound, word));
            }
        }

        return found;
    }

    private List<Candidate> SoundingLike(string typed, string sound) =>
        sound.Length < 2
            ? []
            :
            [
                .. index.Words
                    .Where(word => Math.Abs(typed.Length - word.Word.Length) <= SoundSlips
                        && string.Equals(PhoneticKey.Of(word.Word), sound, StringComparison.Ordinal)
                        && EditDistance.Between(typed, word.Word, SoundSlips) <= SoundSlips)
                    .Select(word => CandidateOf(typed, sound, word)),
            ];

    /// <summary>Frequent words are likelier, words that sound the same more so; people seldom get the first letter wrong.</summary>
    private static Candidate CandidateOf(string typed, string sound, SiteWord word)
    {
        var likelihood = Math.Sqrt(1 << word.Frequency);
        likelihood *= string.Equals(PhoneticKey.Of(word.Word), sound, StringComparison.Ordinal) ? SameSound : 1;
        likelihood *= word.Word[0] == typed[0] ? SameStart : 1;
        return new Candidate(word.Word, likelihood);
    }

    private (IReadOnlyList<Alternative>, string) Choose(List<Candidate> found)
    {
        var best = found
            .OrderByDescending(one => one.Likelihood)
            .ThenBy(one => one.Word, StringComparer.Ordinal)
            .Take(MostCandidates)
            .ToList();
        var alternatives = new List<Alternative>();
        foreach (var (word, likelihood) in best)
        {
            var term = analyzer.TermOfNormal(word);
            if (term.Length > 0 && !alternatives.Exists(one => string.Equals(one.Term, term, StringComparison.Ordinal)))
            {
                var certainty = (int)Math.Floor(Alternative.Certain * likelihood / best[0].Likelihood);
                alternatives.Add(new Alternative(term, certainty, index.Postings(term)));
            }
        }

        return (alternatives, best[0].Word);
    }

    /// <summary>Two words of the site without a space between them: the pair whose rarer word is most frequent.</summary>
    private (IReadOnlyList<Alternative>, string) Split(string typed)
    {
        var frequency = index.Words.ToDictionary(word => word.Word, word => word.Frequency, StringComparer.Ordinal);
        var best = (At: 0, Frequency: -1);
        for (var at = 2; at <= typed.Length - 2; at++)
        {
            if (frequency.TryGetValue(typed[..at], out var left) && frequency.TryGetValue(typed[at..], out var right)
                && Math.Min(left, right) > best.Frequency)
            {
                best = (at, Math.Min(left, right));
            }
        }

        if (best.Frequency < 0)
        {
            return ([], "");
        }

        var terms = new[] { typed[..best.At], typed[best.At..] }.Select(analyzer.TermOfNormal).Where(term => term.Length > 0);
        return ([.. terms.Select(term => new Alternative(term, Alternative.Certain, index.Postings(term)))], typed.Insert(best.At, " "));
    }
}
