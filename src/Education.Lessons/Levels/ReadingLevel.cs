using Education.Lessons.Blocks;
using Education.Lessons.Checks;
using Education.Lessons.Quizzes;
using Education.Reading;

namespace Education.Lessons.Levels;

/// <summary>How many years of school a text asks for. Alt texts, citations and front matter other than the title are left out.</summary>
/// <param name="Counts">Words, sentences and syllables; all 0 when nothing was measured.</param>
public sealed record ReadingLevel(TextCounts Counts)
{
    /// <summary>Nothing measured.</summary>
    public static ReadingLevel None { get; } = new(default(TextCounts));

    /// <summary>Flesch-Kincaid grade, in US school years; 0 without words.</summary>
    public double FleschKincaid => Formulas.FleschKincaid(Counts);

    /// <summary>SMOG grade, in US school years; about two above other scores, since it asks that everything is understood. 0 without words.</summary>
    public double Smog => Formulas.Smog(Counts);

    /// <summary>The level of a page: title, headings, prose, boxes and quizzes.</summary>
    public static ReadingLevel Of(Language language, string title, PageText text) => new(TextAnalyser.For(language.Tag).Count(title) + text.Counts);

    /// <summary>The words of a block that count towards its level, in the order of the page.</summary>
    public static IEnumerable<Passage> PassagesOf(Block block) => block switch
    {
        Heading heading => [heading.Text],
        Prose prose => prose.Passages,
        Box box => box.Content.SelectMany(PassagesOf),
        Quiz quiz => PassagesOf(quiz),
        _ => [],
    };

    private static IEnumerable<Passage> PassagesOf(Quiz quiz) =>
        (quiz.Heading is { } heading ? PassagesOf(heading) : []).Concat(quiz.Questions.SelectMany(PassagesOf));

    private static IEnumerable<Passage> PassagesOf(Question question) =>
        Blocks(question).SelectMany(PassagesOf);

    private static IEnumerable<Block> Blocks(Question question)
    {
        Block?[] ends = [question.Hint, question.Why, question.ScaleFeedback];
        return new Block?[] { question.Heading }
            .Concat(question.Stem)
            .Concat(question.Choices.SelectMany(c => new Block?[] { c.Text, c.Match, c.Feedback }))
            .Concat(ends)
            .OfType<Block>();
    }
}
