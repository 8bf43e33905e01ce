using Education.Lessons;
using Education.Lessons.Blocks;
using Education.Lessons.Quizzes;

namespace Education.Cli.LanguageServer;

/// <summary>A Markdown file that links can lead to.</summary>
/// <param name="Path">From the project's root.</param>
/// <param name="Title">Empty when it has none.</param>
/// <param name="Body">Its text.</param>
/// <param name="Lesson">Null when it is not a lesson.</param>
/// <param name="Summary">Empty when it has none.</param>
internal sealed record PageFile(string Path, string Title, string Summary, LessonBody Body, Lesson? Lesson)
{
    /// <summary>Headings of the page and its quizzes, in order.</summary>
    public IEnumerable<Heading> Headings => Body.AllBlocks.SelectMany(block => block switch
    {
        Heading heading => [heading],
        Quiz quiz => new[] { quiz.Heading }.Concat(quiz.Questions.Select(q => q.Heading)).OfType<Heading>(),
        _ => [],
    });

    public static IEnumerable<PageFile> Of(Library library) => library.Shelves.SelectMany(shelf =>
        shelf.Lessons.Select(l => new PageFile(l.SourcePath, l.Title, l.FrontMatter.Summary?.Value ?? "", l.Body, l))
            .Concat(shelf.EasyReads.Select(e => Plain(e.Head, e.Body)))
            .Concat(shelf.Pages.Select(p => Plain(p.Head, p.Body))));

    private static PageFile Plain(PageHead head, LessonBody body) =>
        new(head.SourcePath, head.Title?.Value ?? "", head.Summary?.Value ?? "", body, null);
}
