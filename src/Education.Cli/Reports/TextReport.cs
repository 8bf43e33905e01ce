using Education.Lessons.Findings;
using Spectre.Console;

namespace Education.Cli.Reports;

/// <summary>Prints findings as a compiler would, so that editors make them clickable.</summary>
internal sealed class TextReport : IFindingReport
{
    public string Name => "text";

    /// <summary>Findings and a summary on the screen. Plain when piped, coloured on a terminal.</summary>
    public static void Print(IReadOnlyList<Finding> findings)
    {
        new TextReport().Write(new FindingSheet(findings), Console.Out);
        PrintSummary(findings);
    }

    public void Write(FindingSheet sheet, TextWriter output)
    {
        foreach (var finding in sheet.Findings)
        {
            output.Write($"{finding}\n");
        }

        output.Flush();
    }

    /// <summary>The counts in a line; beside the report when that is piped.</summary>
    public static void PrintSummary(IReadOnlyList<Finding> findings)
    {
        if (!Console.IsOutputRedirected)
        {
            AnsiConsole.MarkupLine(Summary(findings));
        }
        else
        {
            Console.Error.WriteLine(Markup.Remove(Summary(findings)));
        }
    }

    private static string Summary(IReadOnlyList<Finding> findings)
    {
        int errors = findings.Count(f => f.Severity == Severity.Error);
        string counts = Counts(findings);
        return errors > 0
            ? $"[red]{counts}.[/] Mend the errors to publish. [bold]education explain EDU…[/] tells more about a rule."
            : findings.Count > 0 ? $"[green]{counts}.[/] Nothing stands against publishing." : "[green]All clear.[/]";
    }

    /// <summary><c>2 errors, 1 warning, 0 notes</c>.</summary>
    public static string Counts(IReadOnlyList<Finding> findings)
    {
        int errors = findings.Count(f => f.Severity == Severity.Error);
        int warnings = findings.Count(f => f.Severity == Severity.Warning);
        return $"{Count(errors, "error")}, {Count(warnings, "warning")}, {Count(findings.Count - errors - warnings, "note")}";
    }

    private static string Count(int number, string word) => $"{number} {word}{(number == 1 ? "" : "s")}";
}
