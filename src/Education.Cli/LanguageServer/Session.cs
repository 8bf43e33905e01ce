using System.Text.Json;
using System.Text.Json.Nodes;

namespace Education.Cli.LanguageServer;

/// <summary>JSON-RPC: each request gets one answer, and no message ends the talk but <c>exit</c>.</summary>
internal sealed class Session(Wire wire, Conversation conversation)
{
    private const int ParseError = -32700;
    private const int InvalidRequest = -32600;
    private const int MethodNotFound = -32601;
    private const int InvalidParams = -32602;
    private const int InternalError = -32603;
    private const int NotInitialized = -32002;

    private bool _isOpen;
    private bool _isClosed;

    /// <summary>Answers until <c>exit</c> or the end of the stream.</summary>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        try
        {
            await ListenAsync(cancel);
        }
        catch (IOException)
        {
            // The editor has gone in the middle of an answer.
        }

        return _isClosed ? ExitCode.Clean : 1;
    }

    private async Task ListenAsync(CancellationToken cancel)
    {
        while (await wire.ReadAsync(cancel) is { } text)
        {
            if (Parse(text) is not { } message)
            {
                Fail(null, ParseError, "This is not a JSON object.");
            }
            else if (Method(message) == "exit")
            {
                break;
            }
            else
            {
                Take(message);
            }
        }
    }

    private void Take(JsonObject message)
    {
        var id = message["id"]?.DeepClone();
        if (Method(message) is not { } method)
        {
            // An answer to something we asked; we ask nothing. Anything else is no message.
            if (!message.ContainsKey("result") && !message.ContainsKey("error"))
            {
                Fail(id, InvalidRequest, "A message needs a method.");
            }
        }
        else if (id is null)
        {
            Notice(method, message["params"]);
        }
        else if (Refusal(method) is { } refusal)
        {
            Fail(id, refusal.Code, refusal.Message);
        }
        else
        {
            Answer(id, method, message["params"]);
        }
    }

    private (int Code, string Message)? Refusal(string method) =>
        _isClosed ? (InvalidRequest, "The server was shut down.")
        : !_isOpen && method != "initialize" ? (NotInitialized, "The first request is ‘initialize’.")
        : method != "shutdown" && !conversation.Answers(method) ? (MethodNotFound, $"‘{method}’ is not answered here.")
        : null;

    private void Answer(JsonNode id, string method, JsonNode? asked)
    {
        try
        {
            var result = method == "shutdown" ? null : conversation.Answer(method, asked);
            _isOpen |= method == "initialize";
            _isClosed |= method == "shutdown";
            wire.Write(new JsonObject { ["id"] = id, ["result"] = result });
        }
        catch (Exception unread) when (unread is InvalidOperationException or FormatException or ArgumentException)
        {
            Fail(id.DeepClone(), InvalidParams, unread.Message);
        }
        catch (Exception bug) when (bug is not OperationCanceledException and not IOException)
        {
            Fail(id.DeepClone(), InternalError, bug.Message);
        }
    }

    private void Notice(string method, JsonNode? told)
    {
        try
        {
            if (_isOpen && !_isClosed)
            {
                conversation.Hear(method, told);
            }
        }
        catch (Exception odd) when (odd is not OperationCanceledException and not IOException)
        {
            wire.Write(Lsp.Log($"‘{method}’ could not be taken in: {odd.Message}"));
        }
    }

    private void Fail(JsonNode? id, int code, string message) =>
        wire.Write(new JsonObject { ["id"] = id, ["error"] = new JsonObject { ["code"] = code, ["message"] = message } });

    private static string? Method(JsonObject message) =>
        message["method"] is JsonValue value && value.TryGetValue(out string? method) ? method : null;

    private static JsonObject? Parse(string text)
    {
        try
        {
            var message = JsonNode.Parse(text) as JsonObject;

            // Keys that stand twice are found at the first look-up only.
            return message is not null && message.ContainsKey("jsonrpc") ? message : null;
        }
        catch (Exception broken) when (broken is JsonException or ArgumentException)
        {
            return null;
        }
    }
}
