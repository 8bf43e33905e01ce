using System.CommandLine;
using System.Diagnostics;
using Education.Cli.Building;
using Education.Cli.Disk;
using Education.Cli.Reports;
using Education.Publishing;

namespace Education.Cli.Commands;

/// <summary><c>education build</c>: check everything, then write the site.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var command = new Command("build", "Check all content and write the site to the output folder. With an error, nothing is written and the old site stays.");
        var project = new ProjectOptions(command);
        var output = new Option<DirectoryInfo?>("--output", "-o") { Description = "Where to write. Default: OutputPath of statiq.json.", HelpName = "DIR" };
        var theme = new Option<DirectoryInfo?>("--theme") { Description = "A folder with Styles, Scripts and Icons to use instead of the built-in ones.", HelpName = "DIR" };
        command.Options.Add(output);
        command.Options.Add(theme);
        command.SetAction((request, cancel) =>
        {
            var folder = project.Project(request);
            return Task.FromResult(WorkProgress.Show("Building", report =>
                Run(folder, project.Today(request), request.GetValue(output)?.FullName, request.GetValue(theme)?.FullName, report, cancel)));
        });
        return command;
    }

    private static int Run(ProjectFolder project, DateOnly today, string? output, string? theme, Action<string, double> report, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        report("Reading and checking", 0);
        var source = SiteSource.Read(project, today);
        var run = PressRun.Plan(source.Publication, ThemeFolder.Read(theme ?? ""));
        var screen = new FindingScreen { WayToNotes = "see with education validate --notes" };
        var findings = source.Findings.Concat(run.Findings).ToList();
        if (!source.IsPublishable || run.Findings.Count > 0)
        {
            screen.Print(findings);
            return ExitCode.Findings;
        }

        string target = project.OutputPath(output, source.Publication.Settings);
        var tally = new OutputFolder(target).Write(run, done => report("Writing", (double)done / run.Artifacts.Count), cancel);
        screen.Print(findings);
        Console.Out.WriteLine(FormattableString.Invariant($"{tally.Files} files in {target} ({tally.Unchanged} unchanged), {clock.Elapsed.TotalSeconds:0.0} s."));
        return ExitCode.Clean;
    }
}
