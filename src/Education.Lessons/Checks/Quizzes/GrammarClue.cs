using Education.Lessons.Findings;
using Education.Lessons.Quizzes;

namespace Education.Lessons.Checks.Quizzes;

internal sealed class GrammarClue : IPageCheck
{
    public Rule Rule { get; } = new("EDU4028", "quiz-grammar-clue", "Every choice fits the grammar of the question.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from asked in inspection.Questions
        where asked.IsPicked && IsEnglish(asked.Language.Tag)
        let article = Article(asked.Stem)
        where article is not null && asked.Right.All(c => Fits(c, article)) && asked.Wrong.Any(c => !Fits(c, article))
        select Rule.At(
            asked.Question.Stem[^1].Where,
            $"The question ends with ‘{article}’, and not every choice can follow it, so the grammar tells the answer. End with ‘a or an’, or put the article into the choices.");

    private static bool IsEnglish(string tag) => tag is "en" || tag.StartsWith("en-", StringComparison.Ordinal);

    private static string? Article(string stem)
    {
        string end = stem.TrimEnd(' ', '.', '…', ':', '_', '?');
        return end.EndsWith(" an", StringComparison.OrdinalIgnoreCase) && !end.EndsWith("or an", StringComparison.OrdinalIgnoreCase) ? "an"
            : end.EndsWith(" a", StringComparison.OrdinalIgnoreCase) ? "a" : null;
    }

    private static bool Fits(Choice choice, string article)
    {
        char first = choice.Text.Words.AsSpan().TrimStart() is { Length: > 0 } words ? char.ToLowerInvariant(words[0]) : ' ';
        bool isVowel = first is 'a' or 'e' or 'i' or 'o' or 'u';
        return isVowel == (article.Length > 1);
    }
}
