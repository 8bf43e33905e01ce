using Education.Lessons.Findings;
using Spectre.Console;

namespace Education.Cli.Reports;

/// <summary>What people read on the screen: the findings line by line, and the counts. Plain when piped, coloured on a terminal.</summary>
internal sealed record FindingScreen
{
    /// <summary>How to see the notes, where they are only counted; null prints them with the rest.</summary>
    public string? WayToNotes { get; init; }

    /// <summary>Default: all content.</summary>
    public Reach Reach { get; init; }

    /// <summary>Prints the findings, and the counts beside them when that is piped.</summary>
    public void Print(IReadOnlyList<Finding> findings)
    {
        new TextReport().Write(new FindingSheet(Told(findings)), Console.Out);
        if (!Console.IsOutputRedirected)
        {
            AnsiConsole.MarkupLine(Summary(findings));
        }
        else
        {
            Console.Error.WriteLine(Markup.Remove(Summary(findings)));
        }
    }

    /// <summary>The findings that get a line.</summary>
    public IReadOnlyList<Finding> Told(IReadOnlyList<Finding> findings) => WayToNotes is null ? findings : [.. findings.Where(f => f.Severity != Severity.Note)];

    /// <summary>The counts and what they mean, in markup of the terminal.</summary>
    public string Summary(IReadOnlyList<Finding> findings)
    {
        string counts = TextReport.Counts(findings) + (Told(findings).Count < findings.Count ? $" ({WayToNotes})" : "");
        return findings.Any(f => f.Severity == Severity.Error)
            ? $"[red]{counts}.[/] Mend the errors to publish. [bold]education explain EDU…[/] tells more about a rule."
            : findings.Count > 0 ? $"[green]{counts}.[/] Nothing{Place} stands against publishing." : $"[green]All clear{Place}.[/]";
    }

    private string Place => Reach switch
    {
        Reach.Everything => "",
        Reach.NamedFiles => " in what you named",
    };
}
