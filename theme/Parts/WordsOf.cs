using Education.Lessons;
using Education.Lessons.Glossary;
using Education.Lessons.Links;
using Education.Theme.Layouts;

namespace Education.Theme.Parts;

/// <summary>The glossary words that a page links to.</summary>
public static class WordsOf
{
    /// <summary>Each once, by name.</summary>
    public static IReadOnlyList<Term> Page(LessonBody body, Frame frame) =>
        [.. body.Links
            .Where(link => link.Kind == LinkKind.Term)
            .Select(link => link.Path)
            .Distinct(StringComparer.Ordinal)
            .Select(id => frame.Library.Find(frame.Shelf.Language, new TermId(id)))
            .OfType<Term>()
            .OrderBy(term => term.Name, StringComparer.OrdinalIgnoreCase)];
}
