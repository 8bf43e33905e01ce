using System.CommandLine;

namespace Education.Cli.Commands;

/// <summary><c>--root</c>, which may stand before the verb or after it.</summary>
internal static class RootFolder
{
    /// <summary>The option of one command, or of the whole program.</summary>
    public static Option<DirectoryInfo?> Option(string description) => new("--root") { Description = description, HelpName = "DIR" };

    /// <summary>The folder that was named after the verb, else the one before it; null when none was.</summary>
    /// <param name="request">The command line.</param>
    /// <param name="own">The option of the command.</param>
    public static DirectoryInfo? Named(ParseResult request, Option<DirectoryInfo?> own) =>
        request.GetValue(own) ?? request.RootCommandResult.Command.Options.OfType<Option<DirectoryInfo?>>().Select(request.GetValue).FirstOrDefault();
}
