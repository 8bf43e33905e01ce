using Education.Lessons;
using Education.Reading;
using Education.Theme.Pages;

namespace Education.Publishing.Pages;

/// <summary>Keeps the hardest sentences of those it is shown. It holds twice as many as are wanted at most, so that a large site costs no more room than a small one.</summary>
/// <param name="most">How many are wanted.</param>
internal sealed class HardestSentences(int most)
{
    private readonly List<HardSentence> _kept = [];

    /// <summary>A sentence of a lower grade is not wanted any more.</summary>
    public double Floor { get; private set; } = double.NegativeInfinity;

    /// <summary>Looks at one sentence of a passage.</summary>
    public void Show(Lesson lesson, string passage, SentenceSpan sentence)
    {
        double grade = sentence.FleschKincaid;
        if (grade < Floor)
        {
            return;
        }

        _kept.Add(new HardSentence(lesson, sentence.In(passage), grade));
        if (_kept.Count >= 2 * most)
        {
            var hardest = Take();
            _kept.Clear();
            _kept.AddRange(hardest);
            Floor = hardest[^1].Grade;
        }
    }

    /// <summary>Hardest first; of equal ones first by their words, then in the order in which they were shown.</summary>
    public IReadOnlyList<HardSentence> Take() =>
        [.. _kept.OrderByDescending(s => s.Grade).ThenBy(s => s.Text, StringComparer.Ordinal).Take(most)];
}
