using System.Text.Json.Nodes;
using Xunit;

namespace Education.Tests.LanguageServer;

/// <summary>The talk itself: order, bad messages, the end.</summary>
public sealed class TalkTests
{
    [Fact]
    public async Task A_talk_in_order_ends_with_0()
    {
        await using var editor = new Editor();
        var hello = await editor.AskAsync("initialize", new JsonObject { ["capabilities"] = new JsonObject() });
        Assert.Equal("utf-16", (string?)hello["result"]?["capabilities"]?["positionEncoding"]);
        var goodbye = await editor.AskAsync("shutdown", null);
        Assert.True(goodbye.ContainsKey("result"));
        await editor.TellAsync("exit", null);
        Assert.Equal(0, await editor.Ended);
    }

    [Fact]
    public async Task Leaving_without_goodbye_ends_with_1()
    {
        await using var editor = new Editor();
        await editor.TellAsync("exit", null);
        Assert.Equal(1, await editor.Ended);
    }

    [Theory]
    [InlineData("{ not json", -32700)]
    [InlineData("[]", -32700)]
    [InlineData("""{"jsonrpc":"2.0","id":7}""", -32600)]
    [InlineData("""{"jsonrpc":"2.0","id":7,"method":"textDocument/hover"}""", -32602)]
    [InlineData("""{"jsonrpc":"2.0","id":7,"method":"textDocument/hover","params":{"textDocument":5}}""", -32602)]
    [InlineData("""{"jsonrpc":"2.0","id":7,"method":"textDocument/rename","params":{}}""", -32601)]
    [InlineData("""{"jsonrpc":"2.0","id":7,"method":5,"params":{}}""", -32600)]
    public async Task A_message_that_makes_no_sense_is_answered_and_the_talk_goes_on(string message, int code)
    {
        await using var editor = new Editor();
        await editor.AskAsync("initialize", new JsonObject());
        await editor.SendAsync(message);
        var answer = await editor.ReadUntilAsync(m => m.ContainsKey("error"));
        Assert.Equal(code, (int?)answer["error"]?["code"]);
        Assert.True((await editor.AskAsync("shutdown", null)).ContainsKey("result"));
    }

    [Theory]
    [InlineData("textDocument/didOpen", "{}")]
    [InlineData("textDocument/didOpen", """{"textDocument":{"uri":"not a uri","text":"x"}}""")]
    [InlineData("textDocument/didOpen", """{"textDocument":{"uri":"file:///elsewhere/x.md","text":"x","version":1}}""")]
    [InlineData("textDocument/didChange", """{"contentChanges":5}""")]
    [InlineData("textDocument/didClose", """{"textDocument":[]}""")]
    [InlineData("$/setTrace", """{"value":"off"}""")]
    public async Task A_notice_that_makes_no_sense_is_passed_over(string method, string told)
    {
        await using var editor = new Editor();
        await editor.AskAsync("initialize", new JsonObject());
        await editor.TellAsync(method, JsonNode.Parse(told));
        Assert.True((await editor.AskAsync("shutdown", null)).ContainsKey("result"));
    }

    [Fact]
    public async Task Nothing_is_answered_before_the_handshake()
    {
        await using var editor = new Editor();
        var answer = await editor.AskAsync("textDocument/hover", new JsonObject());
        Assert.Equal(-32002, (int?)answer["error"]?["code"]);
    }
}
