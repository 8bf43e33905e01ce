using Education.Lessons.Findings;
using Spectre.Console;

namespace Education.Cli.Reports;

/// <summary>Prints findings as a compiler would, so that editors make them clickable. Plain when piped, coloured on a terminal.</summary>
internal static class TextReport
{
    public static void Print(IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Console.Out.WriteLine(finding);
        }

        Console.Out.Flush();
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
        int warnings = findings.Count(f => f.Severity == Severity.Warning);
        int notes = findings.Count - errors - warnings;
        string counts = $"{Count(errors, "error")}, {Count(warnings, "warning")}, {Count(notes, "note")}";
        return errors > 0
            ? $"[red]{counts}.[/] Mend the errors to publish. [bold]education explain EDU…[/] tells more about a rule."
            : findings.Count > 0 ? $"[green]{counts}.[/] Nothing stands against publishing." : "[green]All clear.[/]";
    }

    private static string Count(int number, string word) => $"{number} {word}{(number == 1 ? "" : "s")}";
}
