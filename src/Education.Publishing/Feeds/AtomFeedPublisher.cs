using System.Globalization;
using System.Xml;
using Education.Lessons;
using Education.Lessons.Site;

namespace Education.Publishing.Feeds;

/// <summary>An Atom feed of what changed in the lessons, newest first, for clinicians who hand them out.</summary>
public sealed class AtomFeedPublisher : IPublisher
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const int MostEntries = 100;

    /// <inheritdoc/>
    public IEnumerable<Artifact> Plan(SitePlan plan)
    {
        yield return new Artifact("feed.xml", "statiq.json", _ => Write(plan.Publication));
    }

    private static byte[] Write(Publication publication)
    {
        var changes = publication.Library.Shelves
            .SelectMany(s => s.Lessons)
            .SelectMany(l => l.FrontMatter.Changelog.Select(c => (Lesson: l, Change: c)))
            .OrderByDescending(c => c.Change.Date)
            .ThenBy(c => c.Lesson.Id.Value, StringComparer.Ordinal)
            .ThenByDescending(c => c.Change.Version)
            .Take(MostEntries)
            .ToList();
        return Xml.Write(xml =>
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteElementString("title", Namespace, publication.Settings.SiteTitle);
            xml.WriteElementString("id", Namespace, Id(publication.Settings, ""));
            xml.WriteElementString("updated", Namespace, Time(changes.Count > 0 ? changes[0].Change.Date : publication.BuiltOn));
            Link(xml, publication.Settings, "feed.xml", "self");
            Link(xml, publication.Settings, "", "alternate");
            foreach (var (lesson, change) in changes)
            {
                Entry(xml, publication.Settings, lesson, change);
            }

            xml.WriteEndElement();
        });
    }

    private static void Entry(XmlWriter xml, Settings settings, Lesson lesson, Change change)
    {
        string address = Address.Lesson(lesson.Language, lesson.Id);
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("title", Namespace, lesson.Title);
        xml.WriteElementString("id", Namespace, Id(settings, string.Create(CultureInfo.InvariantCulture, $"{address}#version-{change.Version}")));
        xml.WriteElementString("updated", Namespace, Time(change.Date));
        Link(xml, settings, address, "alternate");
        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, settings.SiteTitle);
        xml.WriteEndElement();
        xml.WriteElementString("summary", Namespace, change.Note);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, Settings settings, string address, string relation)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", settings.BaseAddress.Length > 0 ? $"{settings.BaseAddress}/{address}" : address.Length == 0 ? "./" : address);
        xml.WriteEndElement();
    }

    /// <summary>A tag-like name that stays the same when the host is not known yet.</summary>
    private static string Id(Settings settings, string address) =>
        settings.BaseAddress.Length > 0 ? $"{settings.BaseAddress}/{address}" : $"urn:education:{Slug.Of(settings.SiteTitle)}:{address}";

    private static string Time(DateOnly date) => date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
