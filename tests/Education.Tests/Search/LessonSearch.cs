using Education.Authoring;
using Education.Authoring.Libraries;
using Education.Lessons;
using Education.Lessons.Site;
using Education.Publishing.Searching;
using Education.Search;
using Education.Tests.House;

namespace Education.Tests.Search;

/// <summary>The search of this site's own English lessons.</summary>
public sealed class LessonSearch
{
    public LessonSearch()
    {
        var files = Repository.Files("content", "*.*").Select(path => new SourceFile(path, File.ReadAllBytes(Path.Combine(Repository.Root, path)), FileOrigin.Regular));
        var library = LibraryReader.Read([.. files], new Settings()).Value ?? new Library(new LibraryParts());
        Shelf = library.Shelves.Single(shelf => shelf.Language == new Language("en"));
        Index = SearchPublisher.IndexOf(Shelf);
        Engine = SearchEngine.Open(Index.Files);
    }

    public Shelf Shelf { get; }

    public SearchIndex Index { get; }

    public SearchEngine Engine { get; }

    /// <summary>The ids of the lessons found, best first.</summary>
    public IReadOnlyList<string> Find(string query) => [.. Engine.Search(query, new SearchOptions()).Hits.Select(hit => hit.Url.Split('/')[^2])];
}
