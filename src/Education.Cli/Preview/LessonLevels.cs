using Education.Lessons;
using Education.Lessons.Blocks;
using Education.Lessons.Levels;
using Education.Reading;

namespace Education.Cli.Preview;

/// <summary>Where in a lesson the hard words are: the grade of each part, and the sentences to look at first.</summary>
internal sealed record LessonLevels(IReadOnlyList<PartLevel> Parts, IReadOnlyList<HardSpot> Hard)
{
    private const int MostSentences = 10;

    // A sentence two grades above the limit for patients is worth a look even when the lesson as a whole is fine.
    private const double HardGrade = 8;

    public static LessonLevels Of(Lesson lesson)
    {
        var analyser = TextAnalyser.For(lesson.Language.Tag);
        var parts = new List<(string Heading, TextCounts Counts)> { (lesson.Title, analyser.Count(lesson.Title)) };
        var hard = new List<HardSpot>();
        foreach (var block in lesson.Body.Blocks)
        {
            if (block is Heading { Level: 2 } heading)
            {
                parts.Add((heading.Text.Text, default));
            }

            foreach (var passage in ReadingLevel.PassagesOf(block))
            {
                parts[^1] = (parts[^1].Heading, parts[^1].Counts + analyser.Count(passage.Text));
                hard.AddRange(HardIn(passage, analyser));
            }
        }

        return new LessonLevels(
            [.. parts.Where(p => p.Counts.Words > 0).Select(p => new PartLevel(p.Heading, Formulas.FleschKincaid(p.Counts)))],
            [.. hard.OrderByDescending(h => h.Grade).Take(MostSentences)]);
    }

    private static IEnumerable<HardSpot> HardIn(Passage passage, TextAnalyser analyser) =>
        from sentence in analyser.Sentences(passage.Text)
        where sentence.Words >= SentenceSpan.FewestWords && sentence.FleschKincaid > HardGrade
        select new HardSpot(sentence.In(passage.Text), sentence.Words, passage.Span(sentence.Start, sentence.Length).Line, sentence.FleschKincaid);
}
