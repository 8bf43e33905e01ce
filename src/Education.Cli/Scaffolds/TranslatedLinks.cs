using Education.Cli.Fixes;
using Education.Lessons;
using Education.Lessons.Checks.Links;
using Education.Lessons.Links;

namespace Education.Cli.Scaffolds;

/// <summary>The links of a lesson when it is copied to another language.</summary>
internal sealed class TranslatedLinks(Library library, Lesson source, Language language)
{
    private readonly HashSet<string> _there =
    [
        .. library.Shelves.Where(s => s.Language == language).SelectMany(s => s.Lessons.Select(l => l.SourcePath)
            .Concat(s.EasyReads.Select(e => e.Head.SourcePath))
            .Concat(s.Pages.Select(p => p.Head.SourcePath))),
    ];

    /// <summary>Words of the lesson that the glossary of the language does not have.</summary>
    public IReadOnlyList<string> MissingTerms { get; } =
        [.. Names(source, LinkKind.Term).Where(name => library.Find(language, new TermId(name)) is null)];

    /// <summary>Worksheets of the lesson that the language does not have.</summary>
    public IReadOnlyList<string> MissingSheets { get; } =
        [.. Names(source, LinkKind.Worksheet).Where(name => library.Find(language, new WorksheetId(name)) is null)];

    /// <summary>Until a page is translated, links to it lead to the source language.</summary>
    /// <param name="path">Where the copy is put.</param>
    public IEnumerable<TextEdit> Edits(string path) =>
        from link in source.Body.Links
        where link.Kind == LinkKind.File && link.Path != source.SourcePath
        let translated = Translated(link.Path)
        where translated is null
        let fragment = link.Target.IndexOf('#', StringComparison.Ordinal)
        select new TextEdit(link.Where, link.Target, RelativePath.Between(path, link.Path) + (fragment < 0 ? "" : link.Target[fragment..]));

    private string? Translated(string target)
    {
        var parts = target.Split('/');
        int tag = Array.IndexOf(parts, source.Language.Tag);
        string path = tag < 0 ? target : string.Join('/', [.. parts[..tag], language.Tag, .. parts[(tag + 1)..]]);
        return _there.Contains(path) ? path : null;
    }

    private static IEnumerable<string> Names(Lesson lesson, LinkKind kind) =>
        lesson.Body.Links.Where(l => l.Kind == kind).Select(l => l.Path).Distinct(StringComparer.Ordinal);
}
