using Education.Lessons.Site;

namespace Education.Publishing.Hosts;

/// <summary>Ready files that make common hosts send the same headers and the same page for unknown addresses.</summary>
public sealed class HostFilesPublisher : IPublisher
{
    /// <inheritdoc/>
    public IEnumerable<Artifact> Plan(SitePlan plan)
    {
        string root = plan.Publication.Settings.LinkRoot;
        yield return Artifact.OfSite("_headers", NetlifyHeaders());
        yield return Artifact.OfSite("hosting/nginx.conf", Nginx(root));
        yield return Artifact.OfSite(".htaccess", Apache(root));
        yield return Artifact.OfSite(".nojekyll", "");
        yield return Artifact.OfSite("robots.txt", Robots(plan.Publication.Settings));
    }

    private static string NetlifyHeaders() =>
        $"/*\n{Lines(SecurityPolicy.Headers, h => $"  {h.Name}: {h.Value}")}  Cache-Control: {SecurityPolicy.AskAgain}\n"
        + $"/assets/*\n  ! Cache-Control\n  Cache-Control: {SecurityPolicy.ForEver}\n";

    private static string Nginx(string root) =>
        "# Put this inside the server block. Headers stand in both places because a location with add_header drops those above it.\n"
        + "types { application/manifest+json webmanifest; }\n"
        + $"error_page 404 {root}/404.html;\n"
        + NginxLocation($"{root}/", SecurityPolicy.AskAgain)
        + NginxLocation($"{root}/assets/", SecurityPolicy.ForEver);

    private static string NginxLocation(string path, string cache) =>
        $"location {path} {{\n{Lines(SecurityPolicy.Headers, h => $"  add_header {h.Name} \"{h.Value}\" always;")}"
        + $"  add_header Cache-Control \"{cache}\" always;\n}}\n";

    private static string Apache(string root) =>
        $"ErrorDocument 404 {root}/404.html\nAddType application/manifest+json .webmanifest\n<IfModule mod_headers.c>\n"
        + Lines(SecurityPolicy.Headers, h => $"  Header always set {h.Name} \"{h.Value}\"")
        + $"  Header always set Cache-Control \"{SecurityPolicy.AskAgain}\"\n"
        + $"  <FilesMatch \"\\.[0-9a-f]{{16}}\\.(css|js|svg|webmanifest)$\">\n    Header always set Cache-Control \"{SecurityPolicy.ForEver}\"\n  </FilesMatch>\n</IfModule>\n";

    private static string Robots(Settings settings) =>
        "User-agent: *\nAllow: /\n" + (settings.BaseAddress.Length > 0 && settings.GenerateSitemap ? $"Sitemap: {settings.BaseAddress}/sitemap.xml\n" : "");

    private static string Lines<T>(IEnumerable<T> items, Func<T, string> line) => string.Concat(items.Select(i => line(i) + "\n"));
}
