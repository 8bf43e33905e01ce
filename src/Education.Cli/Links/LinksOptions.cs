using System.CommandLine;
using Education.Cli.Commands;
using Education.Lessons.Trees;

namespace Education.Cli.Links;

/// <summary>What <c>education links</c> can be asked.</summary>
internal sealed class LinksOptions
{
    private readonly Option<DirectoryInfo?> _root = RootFolder.Option("A folder of Markdown files.");
    private readonly Option<DirectoryInfo?> _html = new("--html") { Description = "A built site: HTML, CSS and SVG.", HelpName = "DIR" };
    private readonly Option<DirectoryInfo?> _border = new("--border") { Description = "With --root: how far links may reach. Default: the nearest folder that holds .git, else the folder itself.", HelpName = "DIR" };
    private readonly Option<string[]> _ignore = new("--ignore") { Description = "Do not judge the links of these documents: a path from the folder, * for part of a name, ** for any folders. Can be given more than once.", HelpName = "GLOB", DefaultValueFactory = _ => [] };
    private readonly Option<ReportFormat> _format = new("--format") { Description = "text (default), jsonl or sarif.", DefaultValueFactory = _ => ReportFormat.Text };
    private readonly Option<bool> _external = new("--external") { Description = "List the links to the web too." };
    private readonly Option<string?> _orphans = new("--orphans") { Description = "Name the pages that no chain of links reaches from this one.", HelpName = "PAGE" };
    private readonly Option<long?> _budget = new("--budget") { Description = "Most kilobytes of a page with its parts.", HelpName = "KB" };
    private readonly Option<bool> _sizes = new("--sizes") { Description = "Note images without width and height." };
    private readonly Option<bool> _plain = new("--plain-web") { Description = "Note addresses that start with http:." };
    private readonly Option<bool> _online = new("--online") { Description = "Fetch each link to the web once: one request at a time for a host, answers kept for a week. Never part of a build." };
    private readonly Option<FileInfo?> _cache = new("--cache") { Description = "Where answers are kept. Default: .education-links.json in this folder.", HelpName = "FILE" };

    public LinksOptions(Command command)
    {
        foreach (var option in new Option[] { _root, _html, _border, _ignore, _format, _external, _orphans, _budget, _sizes, _plain, _online, _cache })
        {
            command.Options.Add(option);
        }
    }

    public LinkTree Tree(ParseResult request) => (RootFolder.Named(request, _root), request.GetValue(_html)) switch
    {
        ({ } root, null) => TreeFolder.Read(Existing(root), TreeKind.Markdown, request.GetValue(_border) is { } border ? Border.Named(border, root) : Border.Of(root)),
        (null, { } site) => TreeFolder.Read(Existing(site), TreeKind.Site),
        _ => throw new UsageException("Name one folder: --root DIR for Markdown files, or --html DIR for a built site."),
    };

    public TreeOptions Asked(ParseResult request) => new()
    {
        Start = request.GetValue(_orphans),
        MostBytes = request.GetValue(_budget) * 1024,
        ImageSizes = request.GetValue(_sizes) ? ImageSizes.Asked : ImageSizes.Free,
        PlainWeb = request.GetValue(_plain) ? PlainWeb.Noted : PlainWeb.Allowed,
    };

    /// <summary>The documents whose links are not judged.</summary>
    public IgnoredPaths Ignored(ParseResult request) => new(request.GetValue(_ignore) ?? []);

    public ReportFormat Format(ParseResult request) => request.GetValue(_format);

    public bool ListsExternal(ParseResult request) => request.GetValue(_external);

    /// <summary>The file of answers; null when nothing may be fetched.</summary>
    public string? Cache(ParseResult request) => request.GetValue(_online) ? request.GetValue(_cache)?.FullName ?? Path.GetFullPath(".education-links.json") : null;

    private static string Existing(DirectoryInfo folder) =>
        folder.Exists ? folder.FullName : throw new UsageException($"There is no folder ‘{folder}’.");
}
