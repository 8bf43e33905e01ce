using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Quizzes;

namespace Education.Lessons.Checks.Quizzes;

internal sealed class WordClue : IPageCheck
{
    private const int ShortestWord = 5;

    public Rule Rule { get; } = new("EDU4029", "quiz-word-clue", "No rare word of the question stands in the right choice alone.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from asked in inspection.Questions
        where asked.Question.Kind == QuestionKind.One && asked.Right.Count == 1
        let right = asked.Right[0]
        let clue = Clue(asked, right)
        where clue is not null
        select Rule.At(right.Where, $"The word {Quote.Of(clue)} stands in the question and in the right choice alone, which gives it away. Use it in another choice too, or say it another way.");

    private static string? Clue(AskedQuestion asked, Choice right)
    {
        string text = right.Text.Words;
        var near = SpokenWord.In(text).Where(w => w.Length >= ShortestWord && ContentWords.MayStand(text.AsSpan(w.Start, w.Length), asked.Stem)).ToList();
        if (near.Count == 0)
        {
            return null;
        }

        var stem = ContentWords.Of(asked.Stem, asked.Language);
        var shared = near.Select(w => w.Of(text)).Where(w => stem.Contains(w) && IsRare(w, asked)).ToList();
        if (shared.Count == 0)
        {
            return null;
        }

        var wrong = asked.Wrong.Select(c => ContentWords.Of(c.Text.Words, asked.Language)).ToList();
        return shared.Find(w => !wrong.Exists(c => c.Contains(w)));
    }

    private static bool IsRare(string word, AskedQuestion asked) => asked.Manuscript.Analyser.Count(word).UnfamiliarWords > 0;
}
