using System.CommandLine;
using Education.Cli.LanguageServer;

namespace Education.Cli.Commands;

/// <summary><c>education lsp</c>: findings, completion and quick fixes inside an editor.</summary>
internal static class LanguageServerCommand
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(300);

    public static Command Create()
    {
        var command = new Command("lsp", "Speak the Language Server Protocol on standard input and output. Editors start this; see docs/authoring/editors.md.");
        var project = new ProjectOptions(command);
        var stdio = new Option<bool>("--stdio") { Description = "Accepted because many editors add it; there is no other way to talk.", Hidden = true };
        command.Options.Add(stdio);
        command.SetAction(async (request, cancel) =>
        {
            var folder = project.Project(request);
            await using var input = Console.OpenStandardInput();
            await using var output = Console.OpenStandardOutput();
            return await new Server(folder.Root, () => project.Today(request), s_pause).RunAsync(input, output, cancel);
        });
        return command;
    }
}
