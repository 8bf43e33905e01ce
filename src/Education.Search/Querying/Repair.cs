using Education.Search.Analysis;
using Education.Search.Format;

namespace Education.Search.Querying;

/// <summary>
/// Finds the words of the site that an unknown word may have been meant to be, in this order, and stops at the first that finds any:
/// one slip or the same sound, two slips in a long word, two words written as one.
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

    private IReadOnlyList<string>? _sounds;

    /// <summary>What the word may stand for, and the likeliest word of the site, empty when there is none.</summary>
    public (IReadOnlyList<Alternative> Alternatives, string Shown) Of(string typed, Typing typing)
    {
        if (typed.Length is < ShortestRepaired or > LongestRepaired || typed.Any(char.IsAsciiDigit))
        {
            return ([], "");
        }

        var sound = PhoneticKey.Of(typed);
        var found = Meant(typed, sound, (word, other) => EditDistance.IsOneAtMost(typed, word) || SoundsLike(typed, sound, word, other));
        found = found.Count == 0 && typed.Length >= LongWord ? Meant(typed, sound, (word, _) => EditDistance.Between(typed, word, 2) <= 2) : found;
        found = found.Count == 0 && typing == Typing.HalfTyped && typed.Length > ShortestRepaired
            ? Meant(typed, sound, (word, _) => EditDistance.Between(typed, word, 1, Typing.HalfTyped) <= 1)
            : found;
        return found.Count > 0 ? Choose(found) : Split(typed);
    }

    private List<Candidate> Meant(string typed, string sound, Func<string, string, bool> fits) =>
        [.. index.Words.Zip(Sounds).Where(pair => fits(pair.First.Word, pair.Second)).Select(pair => CandidateOf(typed, sound, pair.First, pair.Second))];

    // Every repair compares the sound of every word of the site.
    private IReadOnlyList<string> Sounds => _sounds ??= [.. index.Words.Select(word => PhoneticKey.Of(word.Word))];

    private static bool SoundsLike(string typed, string sound, string word, string other) =>
        sound.Length > 1
        && string.Equals(other, sound, StringComparison.Ordinal)
        && EditDistance.Between(typed, word, SoundSlips) <= SoundSlips;

    /// <summary>Frequent words are likelier, words that sound the same more so; people seldom get the first sound wrong.</summary>
    private static Candidate CandidateOf(string typed, string sound, SiteWord word, string other)
    {
        var likelihood = Math.Sqrt(1 << word.Frequency);
        likelihood *= string.Equals(other, sound, StringComparison.Ordinal) ? SameSound : 1;
        likelihood *= word.Word[0] == typed[0] || (other.Length > 0 && sound.Length > 0 && other[0] == sound[0]) ? SameStart : 1;
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
