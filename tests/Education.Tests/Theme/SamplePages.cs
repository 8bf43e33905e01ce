using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Education.Theme.Pages;

namespace Education.Tests.Theme;

/// <summary>Every page of the sample site by its type.</summary>
internal static class SamplePages
{
    public static readonly IReadOnlyList<string> Types =
        ["home", "languages", "path", "set", "sets", "lesson", "easy-read", "easy-reads", "glossary", "help", "references", "page", "worksheet", "worksheets", "search", "not-found", "offline"];

    public static IDocument Lesson { get; } = Parsed("lesson");

    public static IDocument Parsed(string type) => new HtmlParser().ParseDocument(Html(type));

    public static string Html(string type) => type switch
    {
        "home" => PageHtml.Of(new HomePage { Frame = SampleSite.Frame("en/", type, "Pain explained") with { Crumbs = [] } }),
        "languages" => PageHtml.Of(new LanguagesPage { Frame = SampleSite.Frame("", type, "Pain explained") with { Crumbs = [] } }),
        "path" => PageHtml.Of(new PathPage { Frame = SampleSite.Frame("en/paths/understand/", type, "Understand your pain"), LearningPath = SampleSite.Understand }),
        "set" => PageHtml.Of(new SetPage { Frame = SampleSite.Frame("en/sets/first-hour/", type, "One-sitting start"), Set = SampleSite.Shelf.Sets[0] }),
        "sets" => PageHtml.Of(new SetsPage { Frame = SampleSite.Frame("en/sets/", type, "Ready-made sets") }),
        "lesson" => PageHtml.Of(new LessonPage { Frame = SampleSite.Frame("en/lessons/alarm-not-meter/", type, SampleSite.Alarm.Title), View = SampleSite.View }),
        "easy-read" => PageHtml.Of(new EasyReadPage { Frame = SampleSite.Frame("en/lessons/alarm-not-meter/easy/", type, "Easy"), EasyRead = SampleSite.Easy, Lesson = SampleSite.Alarm }),
        "easy-reads" => PageHtml.Of(new EasyReadsPage { Frame = SampleSite.Frame("en/easy-read/", type, "Easy-read pages") }),
        "glossary" => PageHtml.Of(new GlossaryPage { Frame = SampleSite.Frame("en/glossary/", type, "Words explained") }),
        "help" => PageHtml.Of(new HelpPage { Frame = SampleSite.Frame("en/help/", type, "When to get help") }),
        "references" => PageHtml.Of(new ReferencesPage { Frame = SampleSite.Frame("en/references/", type, "Sources") }),
        "page" => PageHtml.Of(new TextPage { Frame = SampleSite.Frame("en/how-we-check/", type, "How we check"), Page = SampleSite.About }),
        "worksheet" => PageHtml.Of(new WorksheetPage { Frame = SampleSite.Frame("en/tools/my-goal/", type, "My goal"), Worksheet = SampleSite.Goal }),
        "worksheets" => PageHtml.Of(new WorksheetsPage { Frame = SampleSite.Frame("en/tools/", type, "Sheets") }),
        "search" => PageHtml.Of(new SearchPage { Frame = SampleSite.Frame("en/search/", type, "Search") }),
        "not-found" => PageHtml.Of(new NotFoundPage { Frame = SampleSite.Frame("404.html", type, "This page is not here") }),
        "offline" => PageHtml.Of(new OfflinePage { Frame = SampleSite.Frame("offline.html", type, "You are offline") }),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
