using System.CommandLine;
using Education.Lessons.Findings;
using Education.Lessons.Trees;

namespace Education.Cli.Links;

/// <summary><c>education links</c>: check the links of any tree of Markdown files or of any built site.</summary>
internal static class LinksCommand
{
    public static Command Create()
    {
        var command = new Command("links", "Check every link of a folder of Markdown files (--root) or of a built site (--html). Ends with 0 when nothing of error level was found, 1 otherwise.");
        var options = new LinksOptions(command);
        command.SetAction(async (request, cancel) =>
        {
            var tree = options.Tree(request);
            var ignored = options.Ignored(request);
            var pages = tree.Pages.Where(p => !ignored.Hold(p.Path)).ToList();
            var external = ExternalLinks.Of(tree).Where(l => !ignored.Hold(l.Where.Path)).ToList();
            IReadOnlyList<LinkFinding> findings = [.. TreeInspector.Inspect(tree, options.Asked(request)).Where(f => !ignored.Hold(f.Finding.Where.Path))];
            if (options.Cache(request) is { } cache)
            {
                findings = [.. findings, .. await OnlineCheck.RunAsync(external, cache, cancel)];
            }

            Console.Out.Write(LinkReport.Write(findings, options.ListsExternal(request) ? external : [], options.Format(request)));
            Console.Error.WriteLine($"{pages.Count} documents, {pages.Sum(p => p.Links.Count)} links, {external.Count} to the web, {findings.Count} findings.");
            return findings.Any(f => f.Finding.Severity == Severity.Error) ? ExitCode.Findings : ExitCode.Clean;
        });
        return command;
    }
}
