using Education.Publishing.Feeds;
using Education.Publishing.Hosts;
using Education.Publishing.Pages;
using Education.Publishing.Searching;

namespace Education.Publishing;

/// <summary>Every kind of file there is.</summary>
public static class Publishers
{
    /// <summary>In the order in which they are planned; the order does not show in the output.</summary>
    public static IReadOnlyList<IPublisher> All { get; } =
    [
        new AtomFeedPublisher(),
        new EasyReadPublisher(),
        new HostFilesPublisher(),
        new LessonPublisher(),
        new LevelsPublisher(),
        new ListPublisher(),
        new PathPublisher(),
        new RedirectPublisher(),
        new SchemaPublisher(),
        new SearchPublisher(),
        new SetPublisher(),
        new SitePagesPublisher(),
        new SitemapPublisher(),
        new TextPagePublisher(),
        new WorksheetPublisher(),
    ];
}
