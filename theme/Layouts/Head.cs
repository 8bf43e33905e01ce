using Education.Lessons.Site;
using Education.Theme.Parts;
using Microsoft.AspNetCore.Components;

namespace Education.Theme.Layouts;

/// <summary>What a page says about itself to browsers, search engines and previews.</summary>
public static class Head
{
    // Longer titles are cut off in search results and tabs.
    private const int LongestTitle = 70;

    /// <summary>The elements that differ from page to page, the policy first, so that it holds for all that follow.</summary>
    /// <param name="frame">The page.</param>
    /// <param name="scripts">Names of further scripts besides <c>site.js</c>.</param>
    public static IEnumerable<MarkupString> Elements(Frame frame, IReadOnlyList<string> scripts)
    {
        if (frame.Policy.Length > 0)
        {
            yield return VoidElement.Of("meta", ("http-equiv", "Content-Security-Policy"), ("content", frame.Policy));
        }

        yield return VoidElement.Of("meta", ("name", "description"), ("content", frame.Description));
        foreach (var element in Assets(frame).Concat(Scripts(frame, scripts)).Concat(Preview(frame)))
        {
            yield return element;
        }

        if (frame.JsonLd.Length > 0)
        {
            yield return new MarkupString("<script type=\"application/ld+json\">");
            yield return new MarkupString(frame.JsonLd);
            yield return new MarkupString("</script>");
        }
    }

    /// <summary>Title of the page and name of the site; the title alone where both would not fit.</summary>
    public static string Title(Frame frame)
    {
        string both = $"{frame.Title} · {frame.Settings.SiteTitle}";
        return both.Length > LongestTitle || frame.Title.Equals(frame.Settings.SiteTitle, StringComparison.Ordinal) ? frame.Title : both;
    }

    private static IEnumerable<MarkupString> Assets(Frame frame)
    {
        if (frame.Assets.Find("site.css") is { } style)
        {
            yield return VoidElement.Of("link", ("rel", "stylesheet"), ("href", frame.To(style.Path)), ("integrity", style.Integrity));
        }

        if (frame.Assets.Find("icon.svg") is { } icon)
        {
            yield return VoidElement.Of("link", ("rel", "icon"), ("type", "image/svg+xml"), ("href", frame.To(icon.Path)));
        }

        if (frame.Assets.Find("manifest.webmanifest") is { } manifest)
        {
            yield return VoidElement.Of("link", ("rel", "manifest"), ("href", frame.To(manifest.Path)));
        }

        if (frame.Assets.Find("feed.xml") is { } feed)
        {
            yield return VoidElement.Of(
                "link", ("rel", "alternate"), ("type", "application/atom+xml"), ("title", frame.Ui[UiKey.WhatChanged]), ("href", frame.To(feed.Path)));
        }
    }

    // Painting waits for the scripts, so that a colour scheme the reader chose is there from the first frame.
    private static IEnumerable<MarkupString> Scripts(Frame frame, IReadOnlyList<string> more) => more
        .Prepend("site.js")
        .Select(frame.Assets.Find)
        .OfType<AssetLink>()
        .Select(script => new MarkupString(
            $"<script type=\"module\" blocking=\"render\" src=\"{frame.To(script.Path)}\" integrity=\"{script.Integrity}\"></script>"));

    private static IEnumerable<MarkupString> Preview(Frame frame)
    {
        yield return VoidElement.Of("meta", ("property", "og:type"), ("content", frame.PageType is "lesson" ? "article" : "website"));
        yield return VoidElement.Of("meta", ("property", "og:title"), ("content", frame.Title));
        yield return VoidElement.Of("meta", ("property", "og:description"), ("content", frame.Description));
        yield return VoidElement.Of("meta", ("property", "og:site_name"), ("content", frame.Settings.SiteTitle));
        if (frame.Settings.BaseAddress is { Length: > 0 } site && frame.PageType is not "not-found")
        {
            string canonical = $"{site}/{(frame.PageType is "languages" ? Address.Home(frame.Shelf.Language) : frame.Address)}";
            yield return VoidElement.Of("link", ("rel", "canonical"), ("href", canonical));
            yield return VoidElement.Of("meta", ("property", "og:url"), ("content", canonical));
        }
    }
}
