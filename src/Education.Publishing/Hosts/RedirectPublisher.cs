using System.Net;
using System.Text;
using Education.Lessons;
using Education.Lessons.Site;

namespace Education.Publishing.Hosts;

/// <summary>A small page at every older address of a lesson that leads to the new one, on hosts with and without redirects.</summary>
public sealed class RedirectPublisher : IPublisher
{
    /// <inheritdoc/>
    public IEnumerable<Artifact> Plan(SitePlan plan)
    {
        var moves = plan.Publication.Library.Shelves
            .SelectMany(s => s.Lessons)
            .SelectMany(l => l.FrontMatter.RedirectFrom.Select(from => (From: from.Value.Trim('/'), Lesson: l)))
            .ToList();
        foreach (var (from, lesson) in moves)
        {
            string page = Page(from, lesson);
            yield return new Artifact($"{from}/index.html", lesson.SourcePath, _ => Encoding.UTF8.GetBytes(page));
        }

        if (moves.Count > 0)
        {
            string root = plan.Publication.Settings.LinkRoot;
            yield return Artifact.OfSite("_redirects", string.Concat(moves.Select(m => $"{root}/{m.From}/* {root}/{Target(m.Lesson)} 301\n")));
        }
    }

    private static string Page(string from, Lesson lesson)
    {
        string link = Address.ToRoot(from + "/") + Target(lesson);
        string title = WebUtility.HtmlEncode(lesson.Title);
        return $"""
            <!DOCTYPE html>
            <html lang="{lesson.Language}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <meta http-equiv="refresh" content="0; url={link}">
            <title>{title}</title>
            </head>
            <body data-page-type="redirect">
            <main>
            <h1>{title}</h1>
            <p><a href="{link}">{title}</a></p>
            </main>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    private static string Target(Lesson lesson) => Address.Lesson(lesson.Language, lesson.Id);
}
