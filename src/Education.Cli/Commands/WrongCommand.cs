using System.CommandLine;
using System.CommandLine.Parsing;

namespace Education.Cli.Commands;

/// <summary>Why a command line was not understood: one sentence, the nearest name, and where help stands.</summary>
internal static class WrongCommand
{
    /// <summary>What to print; null for a command line that can be carried out.</summary>
    public static string? Of(ParseResult request)
    {
        var command = request.CommandResult.Command;
        if (request.Errors.Count == 0 && request.Action != command.Action)
        {
            // --help and --version come before everything else.
            return null;
        }

        string name = FullName(request.CommandResult);
        string? fault = Stray(request) is { } stray ? Fault(command, name, stray)
            : request.Errors.Count == 0 ? null
            : command.Subcommands.Count > 0 ? $"‘{name}’ needs a command after it, such as ‘{command.Subcommands[0].Name}’."
            : Missing(request) is { Count: > 0 } missing ? $"‘{name}’ needs {string.Join(" and ", missing.Select(a => $"<{a.Name}>"))}."
            : OneLine(request.Errors[0].Message);
        return fault is null ? null : $"{fault}\nSee {name} --help";
    }

    /// <summary>The word that is most likely the mistake: an option before a value, since a value may only be left over from it.</summary>
    private static string? Stray(ParseResult request)
    {
        var left = request.UnmatchedTokens;
        bool asksForCommand = request.CommandResult.Command.Subcommands.Count > 0;
        return Swallowed(request) ?? (asksForCommand ? null : left.FirstOrDefault(LooksLikeOption)) ?? (left.Count > 0 ? left[0] : null);
    }

    // Arguments that take any number of words take options that nobody knows, too.
    private static string? Swallowed(ParseResult request) => request.Tokens.Any(t => t.Type == TokenType.DoubleDash)
        ? null
        : request.CommandResult.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens).Select(t => t.Value).FirstOrDefault(LooksLikeOption);

    private static bool LooksLikeOption(string word) => word.Length > 1 && word[0] == '-' && (word[1] == '-' || char.IsAsciiLetter(word[1]));

    private static string Fault(Command command, string name, string stray)
    {
        if (LooksLikeOption(stray))
        {
            string written = stray.Split('=', ':')[0];
            return $"‘{written}’ is not an option of ‘{name}’.{Hint(NearestName.Option(written, command))}";
        }

        return command.Subcommands.Count > 0
            ? $"There is no command ‘{name} {stray}’.{Hint(NearestName.Command(stray, command))}"
            : $"‘{name}’ has no use for ‘{stray}’.";
    }

    private static string OneLine(string message) => string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Hint(string? nearest) => nearest is null ? "" : $" Did you mean {nearest}?";

    private static IReadOnlyList<Argument> Missing(ParseResult request) =>
        [.. request.CommandResult.Command.Arguments.Where(a => (request.GetResult(a)?.Tokens.Count ?? 0) < a.Arity.MinimumNumberOfValues)];

    private static string FullName(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{FullName(parent)} {command.Command.Name}" : "education";
}
