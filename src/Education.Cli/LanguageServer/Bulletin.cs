using System.Text.Json.Nodes;
using System.Threading.Channels;
using Education.Lessons.Findings;

namespace Education.Cli.LanguageServer;

/// <summary>Tells the editor what was found, once the author has rested for a moment.</summary>
internal sealed class Bulletin(ReadingDesk desk, OpenFiles open, Wire wire, TimeSpan pause)
{
    private readonly Channel<bool> _asked = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Asks for a new reading.</summary>
    public void Ask() => _asked.Writer.TryWrite(true);

    /// <summary>Takes the findings of a file off the screen.</summary>
    public void Clear(string uri) => wire.Write(Post(uri, null, []));

    /// <summary>Reads and tells until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        try
        {
            while (await _asked.Reader.WaitToReadAsync(cancel))
            {
                while (_asked.Reader.TryRead(out _))
                {
                    await Task.Delay(pause, cancel);
                }

                await Task.Run(Tell, cancel);
            }
        }
        catch (Exception end) when (end is OperationCanceledException or IOException or ObjectDisposedException)
        {
            // The editor has gone: nobody is left to tell.
        }
    }

    private void Tell()
    {
        try
        {
            var reading = desk.Refresh();
            foreach (var file in reading.Files.Where(f => open.Find(f.Path) is not null))
            {
                var findings = reading.FindingsOf(file.Path).Select(f => (JsonNode)Diagnostic(f, reading));
                wire.Write(Post(file.Uri, file.Version, [.. findings]));
            }
        }
        catch (Exception bug) when (bug is not OperationCanceledException and not IOException and not ObjectDisposedException)
        {
            wire.Write(Lsp.Log($"The project could not be checked. Please report this: {bug}"));
        }
    }

    /// <summary>A finding as editors show it.</summary>
    public static JsonObject Diagnostic(Finding finding, Reading reading)
    {
        var diagnostic = new JsonObject
        {
            ["range"] = Lsp.Range(finding.Where),
            ["severity"] = finding.Severity switch { Severity.Error => 1, Severity.Warning => 2, Severity.Note => 3 },
            ["code"] = finding.Rule.Id,
            ["source"] = "education",
            ["message"] = finding.Message,
        };
        if (reading.PageOf(finding.Rule) is { } page)
        {
            diagnostic["codeDescription"] = new JsonObject { ["href"] = page };
        }

        return diagnostic;
    }

    private static JsonObject Post(string uri, int? version, JsonArray diagnostics)
    {
        var told = new JsonObject { ["uri"] = uri, ["diagnostics"] = diagnostics };
        if (version is { } number)
        {
            told["version"] = number;
        }

        return Lsp.Notice("textDocument/publishDiagnostics", told);
    }
}
