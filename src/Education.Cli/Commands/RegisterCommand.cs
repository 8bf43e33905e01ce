using System.CommandLine;
using Education.Cli.Disk;
using Education.Cli.Scaffolds;

namespace Education.Cli.Commands;

/// <summary><c>education register</c>: remember which questions are published.</summary>
internal static class RegisterCommand
{
    public static Command Create()
    {
        var command = new Command("register", "Add the questions of all lessons that are no drafts to quiz-ids.yml. From then on validate sees to it that they keep their ids.");
        var project = new ProjectOptions(command);
        command.SetAction(request =>
        {
            var folder = project.Project(request);
            if (RegisteredQuestions.Make(new Desk(ProjectFiles.Read(folder), project.Today(request))) is not { } list)
            {
                Console.Out.WriteLine("No new questions.");
                return ExitCode.Clean;
            }

            File.WriteAllText(folder.PathOf(list.Path), list.Text);
            Console.Out.WriteLine($"{list.Path}\n{list.Advice}");
            return ExitCode.Clean;
        });
        return command;
    }
}
