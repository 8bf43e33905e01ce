using Education.Cli.Building;
using Education.Lessons;
using Education.Lessons.Findings;
using Education.Lessons.Site;

namespace Education.Cli.LanguageServer;

/// <summary>The project as it was read last, with the texts of the editor in place of those on the disk.</summary>
internal sealed class Reading(string root, SiteSource source, IReadOnlyList<TextBuffer> files)
{
    private readonly ILookup<string, Finding> _findings = source.Findings.ToLookup(f => f.Where.Path, StringComparer.Ordinal);
    private readonly Dictionary<string, PageFile> _pages = PageFile.Of(source.Publication.Library).DistinctBy(p => p.Path, StringComparer.Ordinal).ToDictionary(p => p.Path, StringComparer.Ordinal);

    public string Root { get; } = root;

    public Library Library => source.Publication.Library;

    public Settings Settings => source.Publication.Settings;

    /// <summary>Lessons, easy-read versions and pages by path.</summary>
    public IReadOnlyDictionary<string, PageFile> Pages => _pages;

    /// <summary>The editor's files that were read.</summary>
    public IReadOnlyList<TextBuffer> Files => files;

    public IEnumerable<Finding> FindingsOf(string path) => _findings[path];

    /// <summary>True when the text has not changed since it was read, so that places of findings still fit.</summary>
    public bool IsOf(TextBuffer file) => files.Any(f => f.Path == file.Path && f.Text == file.Text);

    /// <summary>The language of a content file; the default one for files that all languages share.</summary>
    public Language LanguageOf(string path)
    {
        string rest = path.StartsWith(Settings.InputPath + "/", StringComparison.Ordinal) ? path[(Settings.InputPath.Length + 1)..] : "";
        var named = Settings.Languages.FirstOrDefault(l => rest.StartsWith(l.Tag + "/", StringComparison.Ordinal));
        return named == default ? Settings.Languages[0] : named;
    }

    /// <summary>What is written in the language of a file; null when the language has nothing.</summary>
    public Shelf? ShelfOf(string path) => Library.Shelves.FirstOrDefault(s => s.Language == LanguageOf(path));

    /// <summary>The editor's name for a file of the project.</summary>
    public string UriOf(string path) =>
        files.FirstOrDefault(f => f.Path == path)?.Uri ?? new Uri(Path.Combine(Root, path)).AbsoluteUri;

    /// <summary>Where a person can read about a rule; null when the project does not say where its source is.</summary>
    public string? PageOf(Rule rule)
    {
        string page = $"docs/rules/{rule.Id}.md";
        return File.Exists(Path.Combine(Root, page)) ? UriOf(page)
            : Settings.Repository.Length > 0 ? $"{Settings.Repository.TrimEnd('/')}/blob/main/{page}" : null;
    }
}
