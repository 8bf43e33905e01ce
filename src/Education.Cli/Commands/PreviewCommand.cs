using System.CommandLine;
using Education.Cli.Preview;
using Spectre.Console;

namespace Education.Cli.Commands;

/// <summary><c>education preview</c>: see lessons while they are written.</summary>
internal static class PreviewCommand
{
    private const int DefaultPort = 5080;

    public static Command Create()
    {
        var command = new Command("preview", "Serve the site on this machine and show each change at once, with the findings and the reading level of the page beside it. Nothing is written to disk. Stop with Ctrl+C.");
        var project = new ProjectOptions(command);
        var port = new Option<int>("--port", "-p") { Description = "Port on this machine. 0 takes any free one.", DefaultValueFactory = _ => DefaultPort };
        command.Options.Add(port);
        command.SetAction(async (request, cancel) =>
        {
            var folder = project.Project(request);
            var desk = new PreviewDesk(folder, () => project.Today(request));
            using var watch = new FolderWatch(desk.WatchedFolders, desk.Reload);
            await using var server = await PreviewServer.StartAsync(desk, request.GetValue(port), cancel);
            AnsiConsole.MarkupLineInterpolated($"[green]The site is at {server.Address}[/]  (stop with Ctrl+C)");
            AnsiConsole.MarkupLineInterpolated($"{desk.Current.Summary}");
            await server.WaitAsync(cancel);
            return ExitCode.Clean;
        });
        return command;
    }
}
