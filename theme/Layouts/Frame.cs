using System.Collections.Frozen;
using Education.Lessons;
using Education.Lessons.Blocks;
using Education.Lessons.Site;
using Microsoft.AspNetCore.Components;

namespace Education.Theme.Layouts;

/// <summary>What every page needs besides its own subject.</summary>
public sealed record Frame
{
    private static readonly string Mark = Lessons.Site.Address.RootMark.ToString();
    private const string LooseCitation = " <sup class=\"cite\">";
    private const string FirmCitation = "\u00A0<sup class=\"cite\">";

    /// <summary>All content.</summary>
    public required Library Library { get; init; }

    /// <summary>The language of the page.</summary>
    public required Shelf Shelf { get; init; }

    /// <summary>The site.</summary>
    public required Settings Settings { get; init; }

    /// <summary>Address of the page from the site's root: <c>en/lessons/x/</c>.</summary>
    public required string Address { get; init; }

    /// <summary>Title of the page, without the name of the site.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence for search engines and previews.</summary>
    public required string Description { get; init; }

    /// <summary>Kind of page: <c>home</c>, <c>path</c>, <c>set</c>, <c>sets</c>, <c>lesson</c>, <c>easy-read</c>, <c>easy-reads</c>, <c>glossary</c>, <c>help</c>,
    /// <c>references</c>, <c>page</c>, <c>worksheet</c>, <c>worksheets</c>, <c>search</c>, <c>not-found</c>, <c>offline</c> or <c>languages</c>.</summary>
    public required string PageType { get; init; }

    /// <summary>Where style sheets, scripts and icons stand.</summary>
    public required AssetLinks Assets { get; init; }

    /// <summary>What it has in common with all pages of its language.</summary>
    public required SharedParts Shared { get; init; }

    /// <summary>The way from home to the page, the page last; empty for home itself.</summary>
    public IReadOnlyList<Crumb> Crumbs { get; init; } = [];

    /// <summary>Ready JSON-LD in which every <c>&lt;</c> is escaped; empty for none.</summary>
    public string JsonLd { get; init; } = "";

    /// <summary>The content security policy; empty for none.</summary>
    public string Policy { get; init; } = "";

    /// <summary>Figures that stand on the page a second time, so that their ids need a number.</summary>
    public IReadOnlyDictionary<FigureBlock, int> RepeatedFigures { get; init; } = FrozenDictionary<FigureBlock, int>.Empty;

    /// <summary>From the page to the site's root: <c>../../</c>. The pages for what is not there are shown at any depth, so that they count from the host.</summary>
    public string WayToRoot => IsStandIn ? Settings.LinkRoot + "/" : Lessons.Site.Address.ToRoot(Address);

    /// <summary>True for a page that is shown in the place of another one, at that one's address.</summary>
    public bool IsStandIn => PageType is "not-found" or "offline";

    /// <summary>Words on buttons and labels.</summary>
    public UiText Ui => Shelf.Ui;

    /// <summary>A link to an address that counts from the site's root. The way there is written when the page is printed.</summary>
    public static string To(string address) => Mark + address;

    /// <summary>Ready HTML. The number of a source never starts a line of its own.</summary>
    public static MarkupString Html(string html) => new(html.Replace(LooseCitation, FirmCitation, StringComparison.Ordinal));
}
