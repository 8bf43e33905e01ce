using System.CommandLine;
using Education.Cli.Building;
using Education.Cli.Reports;

namespace Education.Cli.Commands;

/// <summary><c>education validate</c>: check everything, write nothing.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var command = new Command("validate", "Check all content and say what to mend. Ends with 0 when nothing of error level was found, 1 otherwise, 2 for a wrong command, 3 for a fault of the program.");
        var project = new ProjectOptions(command);
        command.SetAction(request =>
        {
            var source = SiteSource.Read(project.Project(request), project.Today(request));
            TextReport.Print(source.Findings);
            return source.IsPublishable ? ExitCode.Clean : ExitCode.Findings;
        });
        return command;
    }
}
