using System.Text.Json.Nodes;

namespace Education.Cli.LanguageServer;

/// <summary>What the server can be asked and told.</summary>
internal sealed class Conversation
{
    private readonly ReadingDesk _desk;
    private readonly OpenFiles _open;
    private readonly Bulletin _bulletin;
    private readonly Dictionary<string, Func<JsonNode?, JsonNode?>> _answers;

    public Conversation(ReadingDesk desk, OpenFiles open, Bulletin bulletin)
    {
        (_desk, _open, _bulletin) = (desk, open, bulletin);
        _answers = new(StringComparer.Ordinal)
        {
            ["initialize"] = _ => Capabilities.Announce(),
            ["textDocument/completion"] = asked => At(asked, Completion.At),
            ["textDocument/hover"] = asked => At(asked, Hover.At),
            ["textDocument/definition"] = asked => At(asked, Definition.At),
            ["textDocument/codeAction"] = asked => Of(asked, (file, reading) => QuickFixes.Offer(file, reading, asked?["range"])),
            ["textDocument/documentSymbol"] = asked => Of(asked, Outline.Of),
        };
    }

    public bool Answers(string method) => _answers.ContainsKey(method);

    public JsonNode? Answer(string method, JsonNode? asked) => _answers[method](asked);

    /// <summary>Takes in a notification; one that is not known is passed over.</summary>
    public void Hear(string method, JsonNode? told)
    {
        switch (method)
        {
            case "textDocument/didOpen":
                var document = told?["textDocument"];
                Keep(Lsp.Uri(told), Lsp.Text(document?["text"]), Lsp.Number(document?["version"]));
                break;
            case "textDocument/didChange":
                Change(told);
                break;
            case "textDocument/didClose":
                Close(Lsp.Uri(told));
                break;
            case "textDocument/didSave" or "workspace/didChangeWatchedFiles" or "initialized":
                _bulletin.Ask();
                break;
        }
    }

    private void Keep(string uri, string text, int version)
    {
        if (_desk.PathOf(uri) is { } path)
        {
            _open.Put(new TextBuffer(uri, path, version, text));
            _bulletin.Ask();
        }
    }

    private void Change(JsonNode? told)
    {
        if (_desk.PathOf(Lsp.Uri(told)) is { } path && _open.Find(path) is { } file)
        {
            foreach (var change in told?["contentChanges"]?.AsArray() ?? [])
            {
                file = file.With(change);
            }

            _open.Put(file with { Version = Lsp.Number(told?["textDocument"]?["version"]) });
            _bulletin.Ask();
        }
    }

    private void Close(string uri)
    {
        if (_desk.PathOf(uri) is { } path && _open.Take(path))
        {
            _bulletin.Clear(uri);
            _bulletin.Ask();
        }
    }

    private JsonNode? At(JsonNode? asked, Func<Cursor, Reading, JsonNode?> answer) =>
        Of(asked, (file, reading) => answer(file.At(asked?["position"]), reading));

    private JsonNode? Of(JsonNode? asked, Func<TextBuffer, Reading, JsonNode?> answer) =>
        _desk.PathOf(Lsp.Uri(asked)) is { } path && _open.Find(path) is { } file ? answer(file, _desk.Current) : null;
}
