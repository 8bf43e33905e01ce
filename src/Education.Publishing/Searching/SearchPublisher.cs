using Education.Lessons;
using Education.Lessons.Site;
using Education.Search;

namespace Education.Publishing.Searching;

/// <summary>The search index of each language, in the folder <c>data</c> beside its search page.</summary>
public sealed class SearchPublisher : IPublisher
{
    /// <inheritdoc/>
    public IEnumerable<Artifact> Plan(SitePlan plan) => FilesOf(plan.Publication);

    /// <summary>The files of all languages; none when the settings want no index.</summary>
    public static IEnumerable<Artifact> FilesOf(Publication publication) =>
        publication.Settings.GenerateSearchIndex
            ? publication.Library.Shelves.SelectMany(Files)
            : [];

    /// <summary>Where the index of a language stands, with a slash at the end.</summary>
    public static string FolderOf(Language language) => $"{Address.Search(language)}data/";

    /// <summary>The index of one language.</summary>
    public static SearchIndex IndexOf(Shelf shelf)
    {
        var lessons = new LessonDocuments(shelf);
        var options = new SearchIndexOptions
        {
            Language = shelf.Language.Tag,
            HelpUrl = Address.Lesson(shelf.Language, HelpLesson),
            DangerSigns = [.. shelf.RedFlags.Select(sign => new DangerSign(sign.Parts))],
        };

        // The help lesson first: in danger a browser need not look through a large site for its title.
        var inOrder = shelf.Lessons.OrderBy(lesson => lesson.Id == HelpLesson ? 0 : 1);
        return new SearchIndexBuilder(options).Add(inOrder.Select(lessons.Of)).Add(ShelfDocuments.Of(shelf)).Build();
    }

    private static readonly LessonId HelpLesson = new("when-to-get-help");

    private static IEnumerable<Artifact> Files(Shelf shelf) =>
        IndexOf(shelf).Files.Select(file => Artifact.OfSite(FolderOf(shelf.Language) + file.Name, file.Bytes));
}
