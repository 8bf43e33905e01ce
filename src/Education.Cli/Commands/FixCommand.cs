using System.CommandLine;
using Education.Cli.Diffs;
using Education.Cli.Disk;
using Education.Cli.Fixes;

namespace Education.Cli.Commands;

/// <summary><c>education fix</c>: mend what needs no thought.</summary>
internal static class FixCommand
{
    public static Command Create()
    {
        var command = new Command("fix", "Mend what needs no thought: letter case and anchors of links, .html for .md, quotes and key order of front matter, white space, line ends. No word that a reader sees is changed.");
        var paths = new Argument<string[]>("PATH") { Description = "Files or folders. Default: all content.", Arity = ArgumentArity.ZeroOrMore };
        var dry = new Option<bool>("--dry-run") { Description = "Print the changes and write nothing." };
        command.Arguments.Add(paths);
        command.Options.Add(dry);
        var project = new ProjectOptions(command);
        command.SetAction(request =>
        {
            var folder = project.Project(request);
            var chosen = new ChosenPaths(folder, request.GetValue(paths) ?? []);
            var files = ProjectFiles.Read(folder);
            chosen.Demand(files);
            var changes = Mending.Plan(files, chosen.Holds, project.Today(request));
            foreach (var change in changes)
            {
                if (request.GetValue(dry))
                {
                    Console.Out.Write(UnifiedDiff.Write(change.Path, change.Before, change.After));
                }
                else
                {
                    File.WriteAllText(folder.PathOf(change.Path), change.After);
                    Console.Out.WriteLine($"mended {change.Path}");
                }
            }

            Console.Error.WriteLine(changes.Count == 0 ? "Nothing to mend." : $"{changes.Count} {(changes.Count == 1 ? "file" : "files")} {(request.GetValue(dry) ? "would be mended" : "mended")}.");
            return ExitCode.Clean;
        });
        return command;
    }
}
