using Education.Lessons;
using Education.Lessons.Site;
using Education.Search;

namespace Education.Publishing.Searching;

/// <summary>The search index of each language, in the folder <c>data</c> beside its search page.</summary>
public sealed class SearchPublisher : IPublisher
{
    /// <inheritdoc/>
    public IEnumerable<Artifact> Plan(SitePlan plan) =>
        plan.Publication.Settings.GenerateSearchIndex
            ? plan.Publication.Library.Shelves.SelectMany(Files)
            : [];

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
        return new SearchIndexBuilder(options).Add(shelf.Lessons.Select(lessons.Of)).Add(ShelfDocuments.Of(shelf)).Build();
    }

    private static readonly LessonId HelpLesson = new("when-to-get-help");

    private static IEnumerable<Artifact> Files(Shelf shelf) =>
        IndexOf(shelf).Files.Select(file => Artifact.OfSite($"{Address.Search(shelf.Language)}data/{file.Name}", file.Bytes));
}
