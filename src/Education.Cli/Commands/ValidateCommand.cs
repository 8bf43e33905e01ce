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
        var paths = new Argument<string[]>("PATH") { Description = "Files or folders to tell about. All content is read even so, since links lead everywhere. Default: all content.", Arity = ArgumentArity.ZeroOrMore };
        command.Arguments.Add(paths);
        var project = new ProjectOptions(command);
        var reports = new ReportOptions(command);
        var known = new KnownFindingOptions(command);
        var release = new Option<bool>("--release") { Description = "Judge as for a site that people in need will use: help lines that nobody has checked and places still to be filled in are errors." };
        var notes = new Option<bool>("--notes") { Description = "Print the notes too. Without it they are counted, unless a path is named; forms for programs always hold them." };
        command.Options.Add(release);
        command.Options.Add(notes);
        command.SetAction(request =>
        {
            var folder = project.Project(request);
            var today = project.Today(request);
            var chosen = new ChosenPaths(folder, request.GetValue(paths) ?? []);
            var files = ProjectFiles.Read(folder);
            chosen.Demand(files);
            var now = CheckedFiles.Check(files, today);
            var sifted = known.Sift(request, now, new OlderProjects(folder, today));
            var weighed = request.GetValue(release) ? ReleaseGate.Weigh(sifted) : sifted;
            IReadOnlyList<Finding> findings = [.. weighed.Where(f => chosen.Holds(f.Where.Path))];
            reports.Tell(request, new FindingSheet(findings, now.Source.Publication.Settings.Repository), new FindingScreen
            {
                WayToNotes = chosen.AreAll && !request.GetValue(notes) ? "see with --notes, or name a file" : null,
                Reach = chosen.AreAll ? Reach.Everything : Reach.NamedFiles,
            });
            return findings.Any(f => f.Severity == Severity.Error) ? ExitCode.Findings : ExitCode.Clean;
        });
        return command;
    }
}
