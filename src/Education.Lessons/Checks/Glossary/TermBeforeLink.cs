using Education.Lessons.Blocks;
using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Glossary;
using Education.Lessons.Links;

namespace Education.Lessons.Checks.Glossary;

internal sealed class TermBeforeLink : IPageCheck
{
    private const int SignsAround = 6;

    public Rule Rule { get; } = new("EDU6010", "term-before-link", "A word that a lesson explains is explained where it is first used.", Severity.Warning);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        from page in inspection.LessonTexts
        from link in page.Text.Body.Links.Where(l => l.Kind == LinkKind.Term).DistinctBy(l => l.Path, StringComparer.Ordinal)
        let term = inspection.Library.Find(page.Lesson.Language, new TermId(link.Path))
        where term is not null && page.Text.Lore.SpecialTerms.Contains(term.Name)
        let first = FirstUse(term, page.Text)
        where first is not null && IsBefore(first.Value, link)
        select Rule.At(
            first.Value,
            FormattableString.Invariant($"{Quote.Of(term.Name)} is used here and explained only in line {link.Where.Line}. Write [{term.Name}](term:{term.Id}) here."));

    private static SourceSpan? FirstUse(Term term, Manuscript text) =>
        text.Found(PhraseList.Term)
            .Where(f => f.In.Home is not (Heading or Story) && string.Equals(f.Hit.Phrase, term.Name, StringComparison.Ordinal))
            .Select(f => (SourceSpan?)f.Where)
            .FirstOrDefault();

    // The words of a link stand in front of its target, with brackets and perhaps stars around them.
    private static bool IsBefore(SourceSpan use, Link link) =>
        use.Line < link.Where.Line || (use.Line == link.Where.Line && use.EndColumn < link.Where.Column - link.Text.Length - SignsAround);
}
