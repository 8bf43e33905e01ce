using System.CommandLine;

namespace Education.Cli.Reports;

/// <summary>Options of a command that tells findings, and the telling.</summary>
internal sealed class ReportOptions
{
    private readonly Option<string> _format = new("--format")
    {
        Description = $"How to print findings: {string.Join(", ", FindingReports.Names)}. Default: text.",
        DefaultValueFactory = _ => "text",
        HelpName = "FORM",
    };

    private readonly Option<string[]> _files = new("--report")
    {
        Description = "Also write a report to a file, as sarif=out/findings.sarif. Can be given more than once.",
        HelpName = "FORM=FILE",
        DefaultValueFactory = _ => [],
    };

    public ReportOptions(Command command)
    {
        _format.AcceptOnlyFromAmong([.. FindingReports.Names]);
        command.Options.Add(_format);
        command.Options.Add(_files);
    }

    /// <summary>Prints the findings and writes every file that was asked for. Only the screen may leave notes out: a form for programs carries everything.</summary>
    public void Tell(ParseResult request, FindingSheet sheet, FindingScreen screen)
    {
        foreach (string order in request.GetValue(_files) ?? [])
        {
            WriteFile(order, sheet);
        }

        var report = FindingReports.Find(request.GetValue(_format) ?? "text");
        if (report is TextReport)
        {
            screen.Print(sheet.Findings);
            return;
        }

        report.Write(sheet, Console.Out);
        Console.Out.Flush();
        if (report is GitHubReport)
        {
            StepSummary.Append(sheet.Findings);
        }
    }

    private static void WriteFile(string order, FindingSheet sheet)
    {
        if (order.Split('=', 2) is not [var name, { Length: > 0 } file])
        {
            throw new UsageException($"‘{order}’ names no file. Write the form, an equals sign and the file: sarif=findings.sarif.");
        }

        var report = FindingReports.Find(name);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file)) ?? ".");
        using var output = new StreamWriter(file);
        report.Write(sheet, output);
    }
}
