using Education.Lessons;
using Education.Lessons.Site;
using Education.Publishing.Hosts;
using Education.Publishing.StructuredData;
using Education.Theme.Layouts;

namespace Education.Publishing.Pages;

/// <summary>Builds the frames of one language's pages and plans them as files.</summary>
internal sealed class PagePlan(SitePlan plan, Shelf shelf)
{
    private readonly SharedParts _shared = Press.Parts();

    public Shelf Shelf { get; } = shelf;

    public Publication Publication { get; } = plan.Publication;

    private Language Language => Shelf.Language;

    /// <summary>A page with everything but its structured data; the way to it starts at home.</summary>
    /// <param name="type">Kind of page, as <see cref="Frame.PageType"/>.</param>
    /// <param name="address">From the site's root.</param>
    /// <param name="words">Title and description.</param>
    /// <param name="between">Pages between home and this one.</param>
    public Frame Frame(string type, string address, PageWords words, params IReadOnlyList<Crumb> between) => new()
    {
        Library = Publication.Library,
        Shelf = Shelf,
        Settings = Publication.Settings,
        Address = address,
        Title = words.Title,
        Description = words.Description.Length > 0 ? words.Description : Publication.Settings.Description,
        PageType = type,
        Assets = plan.Assets,
        Shared = _shared,
        Policy = SecurityPolicy.Meta,
        Crumbs = [new Crumb(Shelf.Ui[UiKey.Home], Address.Home(Language)), .. between, new Crumb(words.Title, null)],
    };

    /// <summary>The file of a page.</summary>
    /// <param name="frame">Its frame.</param>
    /// <param name="source">The content file it is made from.</param>
    /// <param name="page">Makes the page when it is its turn.</param>
    /// <param name="facts">Writes its structured data, also when it is its turn, so that it never stands in memory for all pages at once.</param>
    public static Artifact File(Frame frame, string source, Func<Frame, Framed> page, PageFacts facts) =>
        File(frame.Address, source, press => Print(press, frame, page, facts));

    /// <summary>The file of a page of which there are so many that not even their frames should stand in memory at once.</summary>
    /// <param name="address">From the site's root.</param>
    /// <param name="source">The content file it is made from.</param>
    /// <param name="make">Makes frame and page when it is their turn.</param>
    public static Artifact File(string address, string source, Func<Press, ReadOnlyMemory<byte>> make) => new(PathOf(address), source, make);

    /// <summary>The file of a page of which search engines are told nothing.</summary>
    /// <param name="frame">Its frame.</param>
    /// <param name="source">The content file it is made from.</param>
    /// <param name="page">Makes the page when it is its turn.</param>
    public static Artifact Plain(Frame frame, string source, Func<Frame, Framed> page) => File(frame.Address, source, press => press.Page(page(frame)));

    /// <summary>A page with its structured data.</summary>
    public static ReadOnlyMemory<byte> Print(Press press, Frame frame, Func<Frame, Framed> page, PageFacts facts) =>
        press.Page(page(frame with { JsonLd = press.Json(json => JsonLd.Document(json, frame, facts)) }));

    private static string PathOf(string address) => address.Length == 0 || address.EndsWith('/') ? address + "index.html" : address;
}
