using Education.Lessons.Blocks;
using Education.Lessons.Findings;
using Education.Lessons.Links;
using Education.Lessons.Quizzes;
using Education.Reading.Marks;

namespace Education.Lessons.Checks.PlainLanguage;

internal sealed class UnexplainedTerm : IPageCheck
{
    public Rule Rule { get; } = new("EDU3105", "unexplained-term", "A special word is explained on the page that uses it.", Severity.Warning);

    // A word that is linked too late, and one that only the quiz uses, are findings of their own.
    public IEnumerable<Finding> Run(Inspection inspection) =>
        from mark in inspection.Marks(MarkRule.UnexplainedTerm)
        where mark.Manuscript.Lesson is not null && mark.Statement.Home is not (Quiz or Story) && !IsLinked(mark)
        select mark.Tell(Rule);

    private static bool IsLinked(ReadingMark mark)
    {
        string slug = Slug.Of(mark.Words);
        return mark.Manuscript.Body.Links.Any(l => l.Kind == LinkKind.Term && IsSame(slug, l.Path));
    }

    private static bool IsSame(string used, string term) =>
        string.Equals(used, term, StringComparison.Ordinal) || string.Equals(used, term + "s", StringComparison.Ordinal);
}
