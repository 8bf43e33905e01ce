using System.CommandLine;
using Education.Authoring.SiteSettings;
using Education.Cli.Building;
using Education.Cli.Commands;
using Education.Cli.Disk;
using Education.Lessons.Site;
using Education.Search;

namespace Education.Cli.Searching;

/// <summary><c>education search …</c>: searches a built site as its readers do.</summary>
public static class SearchCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var words = new Argument<string[]>("words") { Description = "What to search for, as a reader would type it; quotes are not needed.", Arity = ArgumentArity.OneOrMore };
        var site = new Option<string?>("--site") { Description = "The folder of the built site. Default: output.", HelpName = "DIR" };
        var root = RootFolder.Option("The project whose built site to search.");
        var language = new Option<string>("--language") { Description = "The language to search in.", DefaultValueFactory = _ => "en" };
        var command = new Command("search", "Search the built site as its readers do.") { words, site, root, language };
        command.SetAction(parsed =>
        {
            var folder = Path.Combine(parsed.GetValue(site) ?? SiteOf(RootFolder.Named(parsed, root)), parsed.GetRequiredValue(language), "search", "data");
            if (!File.Exists(Path.Combine(folder, SearchIndex.RootName)))
            {
                Console.Error.WriteLine($"There is no search index in ‘{folder}’. Build the site first: education build");
                return 2;
            }

            try
            {
                Print(Search(folder, string.Join(' ', parsed.GetRequiredValue(words))));
            }
            catch (InvalidDataException damaged)
            {
                throw new UsageException($"The search index in ‘{folder}’ cannot be read: {damaged.Message}");
            }

            return 0;
        });
        return command;
    }

    private static string SiteOf(DirectoryInfo? root)
    {
        if (root is null)
        {
            return "output";
        }

        var project = ProjectFolder.Find(root.FullName);
        return project.PathOf((SettingsReader.Read(project.ReadSettings(), RuleList.All).Value ?? new Settings()).OutputPath);
    }

    private static SearchResults Search(string folder, string words)
    {
        var files = Directory.EnumerateFiles(folder, "*.bin")
            .Select(path => new SearchFile(Path.GetFileName(path), File.ReadAllBytes(path)))
            .ToList();
        return SearchEngine.Open(files).Search(words, new SearchOptions());
    }

    private static void Print(SearchResults results)
    {
        if (results.PinnedHelp is { } help)
        {
            Console.WriteLine($"First: {help.Title}  {help.Url}");
        }

        foreach (var repair in results.Repairs)
        {
            Console.WriteLine($"Showing results for ‘{repair.Shown}’ (typed ‘{repair.Typed}’).");
        }

        foreach (var hit in results.Hits)
        {
            Console.WriteLine($"{hit.Title}  {hit.Url}");
        }

        if (results.Hits.Count == 0)
        {
            Console.WriteLine("Nothing found.");
        }
    }
}
