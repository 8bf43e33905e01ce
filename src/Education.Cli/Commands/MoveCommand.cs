using System.CommandLine;
using Education.Cli.Disk;
using Education.Cli.Moves;

namespace Education.Cli.Commands;

/// <summary><c>education mv</c>: give a lesson another home or another id.</summary>
internal static class MoveCommand
{
    public static Command Create()
    {
        var command = new Command("mv", "Move a lesson in every language. Links to it, learning paths and sets follow; its old address leads to the new one. Example: education mv move/stretch move/stretch-and-rest");
        var from = new Argument<string>("old") { Description = "Path and id of now: move/stretch." };
        var to = new Argument<string>("new") { Description = "Path and id to be: move/stretch-and-rest." };
        command.Arguments.Add(from);
        command.Arguments.Add(to);
        var project = new ProjectOptions(command);
        command.SetAction(request =>
        {
            var folder = project.Project(request);
            var (old, young) = (LessonPlace.Read(request.GetRequiredValue(from)), LessonPlace.Read(request.GetRequiredValue(to)));
            var plan = MovePlan.Make(ProjectFiles.Read(folder), old, young, project.Today(request));
            Carry(plan, folder);
            if (old.Home != young.Home)
            {
                Console.Out.WriteLine($"The lesson stands in the same learning paths as before. If it belongs to ‘{young.Home}’ now, move its id in paths.yml.");
            }

            return ExitCode.Clean;
        });
        return command;
    }

    // New files first: when the disk fails half way, nothing is lost.
    private static void Carry(MovePlan plan, ProjectFolder folder)
    {
        foreach (var change in plan.Changes)
        {
            string path = plan.Renames.GetValueOrDefault(change.Path, change.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(folder.PathOf(path)) ?? folder.Root);
            File.WriteAllText(folder.PathOf(path), change.After);
            Console.Out.WriteLine(path == change.Path ? $"changed {path}" : $"moved   {change.Path} to {path}");
        }

        foreach (string old in plan.Renames.Keys)
        {
            File.Delete(folder.PathOf(old));
        }
    }
}
