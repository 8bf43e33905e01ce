using System.CommandLine;
using Education.Cli.Searching;

namespace Education.Cli.Commands;

/// <summary>Every command there is.</summary>
internal static class RootCommandLine
{
    public static RootCommand Create()
    {
        var root = new RootCommand("Turns a folder of lessons into a checked, accessible website.\n\nStart with:  education preview     write lessons and see them at once\n             education validate    check every lesson\n             education build       write the site to the output folder");
        root.Options.Add(RootFolder.Option("The folder to work on, as after a command."));
        foreach (var command in All())
        {
            root.Subcommands.Add(command);
        }

        return root;
    }

    private static IEnumerable<Command> All() =>
    [
        BuildCommand.Create(),
        PreviewCommand.Create(),
        ValidateCommand.Create(),
        FixCommand.Create(),
        MoveCommand.Create(),
        NewCommand.Create(),
        RegisterCommand.Create(),
        ReviewCommand.Create(),
        ExplainCommand.Create(),
        SchemaCommand.Create(),
        LanguageServerCommand.Create(),
        Reading.ReadingCommand.Create(),
        Links.LinksCommand.Create(),
        SearchCommand.Create(),
        SearchBenchCommand.Create(),
    ];
}
