using Education.Cli.Disk;

namespace Education.Cli.LanguageServer;

/// <summary>A language server for one project. It keeps going whatever the editor sends.</summary>
/// <param name="root">The folder that holds <c>statiq.json</c>.</param>
/// <param name="today">The day to judge review dates by.</param>
/// <param name="pause">How long the author must rest before the text is checked again.</param>
public sealed class Server(string root, Func<DateOnly> today, TimeSpan pause)
{
    /// <summary>Talks until the editor says goodbye or hangs up. 0 when it took its leave in order, 1 otherwise.</summary>
    /// <param name="input">What the editor says.</param>
    /// <param name="output">What it is told.</param>
    /// <param name="cancel">Ends the talk.</param>
    public async Task<int> RunAsync(Stream input, Stream output, CancellationToken cancel)
    {
        var project = new ProjectFolder(Path.GetFullPath(root));
        await using var buffered = new BufferedStream(input);
        var wire = new Wire(buffered, output);
        var open = new OpenFiles();
        var desk = new ReadingDesk(project, today, open);
        var bulletin = new Bulletin(desk, open, wire, pause);
        var session = new Session(wire, new Conversation(desk, open, bulletin));
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var posting = bulletin.RunAsync(ending.Token);
        int code = await session.RunAsync(cancel);
        await ending.CancelAsync();
        await posting;
        return code;
    }
}
