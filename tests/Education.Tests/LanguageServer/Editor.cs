using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json.Nodes;
using Education.Cli.LanguageServer;
using Education.Tests.House;

namespace Education.Tests.LanguageServer;

/// <summary>An editor made for tests: it talks to a server in the same process over two pipes.</summary>
internal sealed class Editor : IAsyncDisposable
{
    public const string LessonPath = "content/en/understand/first-step.md";

    private readonly Pipe _toServer = new();
    private readonly Pipe _toEditor = new();
    private readonly Stream _out;
    private readonly Stream _in;
    private readonly Task<int> _server;
    private readonly List<JsonObject> _notices = [];
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromSeconds(60));
    private int _last;

    public Editor()
    {
        _out = _toServer.Writer.AsStream();
        _in = _toEditor.Reader.AsStream();
        var server = new Server(Root, () => new DateOnly(2026, 11, 21), TimeSpan.FromMilliseconds(10));
        _server = Task.Run(() => server.RunAsync(_toServer.Reader.AsStream(), _toEditor.Writer.AsStream(), _patience.Token));
    }

    public static string Root { get; } = Path.Combine(Repository.Root, "tests/Education.Tests/Fixtures/lsp");

    public static string LessonText { get; } = File.ReadAllText(Path.Combine(Root, LessonPath));

    public static string Uri(string path = LessonPath) => new Uri(Path.Combine(Root, path)).AbsoluteUri;

    /// <summary>The exit code of the server, once it has ended.</summary>
    public Task<int> Ended => _server.WaitAsync(_patience.Token);

    /// <summary>What the server said without being asked and nobody has waited for yet.</summary>
    public IReadOnlyList<JsonObject> Notices => _notices;

    /// <summary>An editor that has shaken hands and opened the lesson with this text.</summary>
    public static async Task<Editor> OpenAsync(string text, string path = LessonPath)
    {
        var editor = new Editor();
        await editor.AskAsync("initialize", new JsonObject());
        await editor.TellAsync("initialized", new JsonObject());
        await editor.TellAsync("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = Uri(path), ["languageId"] = "markdown", ["version"] = 1, ["text"] = text },
        });
        return editor;
    }

    /// <summary>The whole answer, with <c>result</c> or <c>error</c>.</summary>
    public async Task<JsonObject> AskAsync(string method, JsonNode? asked)
    {
        int id = ++_last;
        await SendAsync(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = asked }.ToJsonString());
        return await ReadUntilAsync(m => m["id"] is JsonValue value && value.TryGetValue(out int answered) && answered == id);
    }

    public Task TellAsync(string method, JsonNode? told) =>
        SendAsync(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = told }.ToJsonString());

    /// <summary>What was found in a version of a file.</summary>
    public async Task<IReadOnlyList<JsonNode>> FindingsAsync(int version, string path = LessonPath)
    {
        var told = await ReadUntilAsync(m => (string?)m["method"] == "textDocument/publishDiagnostics" && (string?)m["params"]?["uri"] == Uri(path) && (int?)m["params"]?["version"] == version);
        return [.. (told["params"]?["diagnostics"]?.AsArray() ?? []).OfType<JsonNode>()];
    }

    public async Task SendAsync(string body)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(body);
        await _out.WriteAsync(Encoding.ASCII.GetBytes($"Content-Length: {bytes.Length}\r\n\r\n"));
        await _out.WriteAsync(bytes);
        await _out.FlushAsync();
    }

    public async Task<JsonObject> ReadUntilAsync(Func<JsonObject, bool> wanted)
    {
        if (_notices.Find(n => wanted(n)) is { } early)
        {
            _notices.Remove(early);
            return early;
        }

        while (true)
        {
            var message = await ReadAsync();
            if (wanted(message))
            {
                return message;
            }

            _notices.Add(message);
        }
    }

    public static string Range(JsonNode? range) =>
        $"{range?["start"]?["line"]}:{range?["start"]?["character"]}-{range?["end"]?["line"]}:{range?["end"]?["character"]}";

    public async ValueTask DisposeAsync()
    {
        await _out.DisposeAsync();
        await Ended;
        _patience.Dispose();
    }

    private async Task<JsonObject> ReadAsync()
    {
        var head = new StringBuilder();
        byte[] one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            await _in.ReadExactlyAsync(one, _patience.Token);
            head.Append((char)one[0]);
        }

        byte[] body = new byte[int.Parse(head.ToString().Split(':')[1], CultureInfo.InvariantCulture)];
        await _in.ReadExactlyAsync(body, _patience.Token);
        return (JsonObject)(JsonNode.Parse(body) ?? new JsonObject());
    }
}
