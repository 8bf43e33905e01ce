using System.CommandLine;
using Education.Lessons;

namespace Education.Cli.Commands;

/// <summary>The option or command that was most likely meant: one that starts so, else one that is a typing slip away.</summary>
internal static class NearestName
{
    // One letter starts too many names.
    private const int ShortestStart = 2;

    private const string Dashes = "--";

    /// <summary>The nearest option of a command, dashes put in front; null when none is near.</summary>
    public static string? Option(string written, Command command)
    {
        var names = command.Options.Where(o => !o.Hidden).Select(o => o.Name).Append("--help");
        return Of(written.TrimStart('-'), names.Where(n => n.StartsWith(Dashes, StringComparison.Ordinal)).Select(n => n[Dashes.Length..])) is { } name ? Dashes + name : null;
    }

    /// <summary>The nearest command below a command; null when none is near.</summary>
    public static string? Command(string written, Command command) => Of(written, command.Subcommands.Where(c => !c.Hidden).Select(c => c.Name));

    private static string? Of(string written, IEnumerable<string> names)
    {
        var known = names.Distinct(StringComparer.Ordinal).ToList();
        var longer = known.Where(n => written.Length >= ShortestStart && n.StartsWith(written, StringComparison.OrdinalIgnoreCase));
        return longer.OrderBy(n => n.Length).ThenBy(n => n, StringComparer.Ordinal).FirstOrDefault() ?? Closest.Of(written, known);
    }
}
