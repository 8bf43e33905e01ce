using Education.Lessons;
using Education.Reading;
using Education.Theme.Pages;

namespace Education.Publishing.Pages;

/// <summary>Keeps the hardest sentences of those it is shown. It holds twice as many as are wanted at most, so that a large site costs no more room than a small one.</summary>
/// <param name="most">How many are wanted.</param>
internal sealed class HardestSentences(int most)
{
    private readonly List<HardSentence> _kept = [];
    private double _floor = double.NegativeInfinity;

    /// <summary>False when no sentence of a passage can be hard enough, so that nobody has to look at each.</summary>
    /// <param name="passage">Counts of the passage.</param>
    /// <param name="leastWords">Words of the shortest sentence that counts.</param>
    public bool MayHold(TextCounts passage, int leastWords)
    {
        // At worst one sentence has all the extra syllables. Its grade is then highest for the shortest or for the longest that it can be.
        int extra = passage.Syllables - passage.Words;
        return passage.Words >= leastWords && Math.Max(Grade(leastWords, leastWords + extra), Grade(passage.Words, passage.Syllables)) >= _floor;
    }

    /// <summary>Looks at one sentence of a passage.</summary>
    public void Show(Lesson lesson, string passage, SentenceSpan sentence)
    {
        double grade = Grade(sentence.Words, sentence.Syllables);
        if (grade < _floor)
        {
            return;
        }

        _kept.Add(new HardSentence(lesson, sentence.In(passage), grade));
        if (_kept.Count >= 2 * most)
        {
            var hardest = Take();
            _kept.Clear();
            _kept.AddRange(hardest);
            _floor = hardest[^1].Grade;
        }
    }

    /// <summary>Hardest first; of equal ones first by their words, then in the order in which they were shown.</summary>
    public IReadOnlyList<HardSentence> Take() =>
        [.. _kept.OrderByDescending(s => s.Grade).ThenBy(s => s.Text, StringComparer.Ordinal).Take(most)];

    private static double Grade(int words, int syllables) =>
        Formulas.FleschKincaid(new TextCounts { Sentences = 1, Words = words, Syllables = syllables });
}
