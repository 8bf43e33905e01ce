using Education.Lessons;
using Education.Lessons.Site;
using Education.Publishing.Hosts;
using Education.Theme.Layouts;
using Microsoft.AspNetCore.Components;

namespace Education.Publishing.Pages;

/// <summary>Builds the frames of one language's pages and plans them as files.</summary>
internal sealed class PagePlan(SitePlan plan, Shelf shelf)
{
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
        Policy = SecurityPolicy.Meta,
        Crumbs = [new Crumb(Shelf.Ui[UiKey.Home], Address.Home(Language)), .. between, new Crumb(words.Title, null)],
    };

    /// <summary>The file of a page that needs nothing but its frame.</summary>
    public static Artifact File<TPage>(Frame frame, string source)
        where TPage : IComponent => File<TPage>(frame, source, new Dictionary<string, object?>(StringComparer.Ordinal));

    /// <summary>The file of a page.</summary>
    /// <param name="frame">Its frame.</param>
    /// <param name="source">The content file it is made from.</param>
    /// <param name="subject">Parameters besides the frame.</param>
    public static Artifact File<TPage>(Frame frame, string source, IReadOnlyDictionary<string, object?> subject)
        where TPage : IComponent => File<TPage>(frame, source, subject, page => page.JsonLd);

    /// <summary>The file of a page whose structured data is made with the page, so that it never stands in memory for all pages at once.</summary>
    /// <param name="frame">Its frame.</param>
    /// <param name="source">The content file it is made from.</param>
    /// <param name="subject">Parameters besides the frame.</param>
    /// <param name="data">Makes the structured data.</param>
    public static Artifact File<TPage>(Frame frame, string source, IReadOnlyDictionary<string, object?> subject, Func<Frame, string> data)
        where TPage : IComponent
    {
        string path = frame.Address.Length == 0 || frame.Address.EndsWith('/') ? frame.Address + "index.html" : frame.Address;
        return new Artifact(path, source, press => press.Page<TPage>(
            new Dictionary<string, object?>(subject, StringComparer.Ordinal) { ["Frame"] = frame with { JsonLd = data(frame) } }));
    }
}
