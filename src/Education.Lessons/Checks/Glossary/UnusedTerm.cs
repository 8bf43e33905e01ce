using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Links;

namespace Education.Lessons.Checks.Glossary;

internal sealed class UnusedTerm : ICheck
{
    public Rule Rule { get; } = new("EDU6011", "unused-term", "Every word of the glossary is linked from a page.", Severity.Note);

    public IEnumerable<Finding> Run(Inspection inspection)
    {
        var used = inspection.Links(LinkKind.Term).Select(p => (p.From.Language, new TermId(p.Link.Path))).ToHashSet();
        return from shelf in inspection.Library.Shelves
               from term in shelf.Terms
               where !used.Contains((shelf.Language, term.Id))
               select Rule.At(term.Where, $"No page links to {Quote.Of(term.Name)}. Link it where a lesson first uses it: [{term.Name}](term:{term.Id}).");
    }
}
