using System.CommandLine;
using Education.Cli.Baselines;
using Education.Cli.Disk;
using Education.Cli.History;
using Education.Cli.Reports;
using Education.Lessons.Checks;
using Education.Lessons.Findings;

namespace Education.Cli.Commands;

/// <summary><c>education validate</c>: check everything, write nothing.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var command = new Command("validate", "Check all content and say what to mend. Ends with 0 when nothing of error level was found, 1 otherwise, 2 for a wrong command, 3 for a fault of the program.");
        var project = new ProjectOptions(command);
        var reports = new ReportOptions(command);
        var known = new KnownFindingOptions(command);
        var release = new Option<bool>("--release") { Description = "Judge as for a site that people in need will use: help lines that nobody has checked and places still to be filled in are errors." };
        command.Options.Add(release);
        command.SetAction(request =>
        {
            var folder = project.Project(request);
            var today = project.Today(request);
            var now = CheckedFiles.Check(ProjectFiles.Read(folder), today);
            var sifted = known.Sift(request, now, new OlderProjects(folder, today));
            var findings = request.GetValue(release) ? ReleaseGate.Weigh(sifted) : sifted;
            reports.Tell(request, new FindingSheet(findings, now.Source.Publication.Settings.Repository));
            return findings.Any(f => f.Severity == Severity.Error) ? ExitCode.Findings : ExitCode.Clean;
        });
        return command;
    }
}
