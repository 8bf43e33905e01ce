using System.Text.Json.Nodes;

namespace Education.Cli.LanguageServer;

/// <summary>One thing that can be written at the cursor.</summary>
/// <param name="Text">What is written.</param>
/// <param name="Detail">What it is, on the same line.</param>
/// <param name="Says">What it means, in Markdown; empty for nothing more.</param>
internal sealed record Choice(string Text, string Detail, string Says)
{
    /// <summary>As editors take it, in place of a stretch of the line.</summary>
    public JsonObject Item(int line, int start, int end)
    {
        var item = new JsonObject
        {
            ["label"] = Text.TrimEnd(' ', ':', '='),
            ["kind"] = 18,
            ["detail"] = Detail,
            ["filterText"] = Text,
            ["textEdit"] = new JsonObject { ["range"] = Lsp.Range(line, start, end), ["newText"] = Text },
        };
        if (Says.Length > 0)
        {
            item["documentation"] = Lsp.Markdown(Says);
        }

        return item;
    }
}
