using Education.Lessons.Site;
using Education.Theme.Parts;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Education.Theme.Layouts;

/// <summary>What a page says about itself to browsers, search engines and previews.</summary>
public static class Head
{
    // Longer titles are cut off in search results and tabs.
    private const int LongestTitle = 70;

    // What the parts that all pages share are kept under.
    private static readonly object PolicyPart = new();
    private static readonly object AssetsPart = new();

    /// <summary>The elements that depend on the site or the page, the policy first, so that it holds for all that follow.</summary>
    /// <param name="frame">The page.</param>
    /// <param name="scripts">Names of further scripts besides <c>site.js</c>.</param>
    public static RenderFragment Of(Frame frame, IReadOnlyList<string> scripts) => builder =>
    {
        builder.AddContent(0, frame.Shared.Of(PolicyPart, shared => Add(shared, Policy(frame))));
        builder.AddContent(1, VoidElement.Of("meta", ("name", "description"), ("content", frame.Description)));
        builder.AddContent(2, frame.Shared.Of(AssetsPart, shared => Add(shared, Assets(frame))));
        Add(builder, scripts.SelectMany(name => Script(frame, name)));
        Add(builder, Preview(frame));
        if (frame.JsonLd.Length > 0)
        {
            builder.AddMarkupContent(3, "<script type=\"application/ld+json\">");
            builder.AddMarkupContent(4, frame.JsonLd);
            builder.AddMarkupContent(5, "</script>");
        }
    };

    /// <summary>Title of the page and name of the site; the title alone where both would not fit.</summary>
    public static string Title(Frame frame)
    {
        string both = $"{frame.Title} · {frame.Settings.SiteTitle}";
        return both.Length > LongestTitle || frame.Title.Equals(frame.Settings.SiteTitle, StringComparison.Ordinal) ? frame.Title : both;
    }

    private static void Add(RenderTreeBuilder builder, IEnumerable<MarkupString> elements)
    {
        foreach (var element in elements)
        {
            builder.AddContent(0, element);
        }
    }

    private static IEnumerable<MarkupString> Policy(Frame frame) =>
        frame.Policy.Length > 0 ? [VoidElement.Of("meta", ("http-equiv", "Content-Security-Policy"), ("content", frame.Policy))] : [];

    private static IEnumerable<MarkupString> Assets(Frame frame)
    {
        if (frame.Assets.Find("site.css") is { } style)
        {
            yield return VoidElement.Of("link", ("rel", "stylesheet"), ("href", Frame.To(style.Path)), ("integrity", style.Integrity));
        }

        if (frame.Assets.Find("icon.svg") is { } icon)
        {
            yield return VoidElement.Of("link", ("rel", "icon"), ("type", "image/svg+xml"), ("href", Frame.To(icon.Path)));
        }

        if (frame.Assets.Find("manifest.webmanifest") is { } manifest)
        {
            yield return VoidElement.Of("link", ("rel", "manifest"), ("href", Frame.To(manifest.Path)));
        }

        if (frame.Assets.Find("feed.xml") is { } feed)
        {
            yield return VoidElement.Of(
                "link", ("rel", "alternate"), ("type", "application/atom+xml"), ("title", frame.Ui[UiKey.WhatChanged]), ("href", Frame.To(feed.Path)));
        }

        foreach (var script in Script(frame, "site.js"))
        {
            yield return script;
        }
    }

    // Painting waits for the scripts, so that a colour scheme the reader chose is there from the first frame.
    private static IEnumerable<MarkupString> Script(Frame frame, string name) => frame.Assets.Find(name) is { } script
        ? [new($"<script type=\"module\" blocking=\"render\" src=\"{Frame.To(script.Path)}\" integrity=\"{script.Integrity}\"></script>")]
        : [];

    private static IEnumerable<MarkupString> Preview(Frame frame)
    {
        yield return VoidElement.Of("meta", ("property", "og:type"), ("content", frame.PageType is "lesson" ? "article" : "website"));
        yield return VoidElement.Of("meta", ("property", "og:title"), ("content", frame.Title));
        yield return VoidElement.Of("meta", ("property", "og:description"), ("content", frame.Description));
        yield return VoidElement.Of("meta", ("property", "og:site_name"), ("content", frame.Settings.SiteTitle));
        if (frame.Settings.BaseAddress is { Length: > 0 } site && !frame.IsStandIn)
        {
            string canonical = $"{site}/{(frame.PageType is "languages" ? Address.Home(frame.Shelf.Language) : frame.Address)}";
            yield return VoidElement.Of("link", ("rel", "canonical"), ("href", canonical));
            yield return VoidElement.Of("meta", ("property", "og:url"), ("content", canonical));
        }
    }
}
