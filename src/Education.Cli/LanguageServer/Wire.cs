using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Education.Cli.LanguageServer;

/// <summary>Messages with a <c>Content-Length</c> in front, as the Language Server Protocol has them.</summary>
internal sealed class Wire(Stream input, Stream output)
{
    private const int LongestHeader = 1024;
    private const int LongestMessage = 32 * 1024 * 1024;
    private const string LengthName = "Content-Length:";

    private readonly byte[] _one = new byte[1];
    private readonly Lock _writing = new();

    /// <summary>The next message; empty for one that is too long, null at the end.</summary>
    public async Task<string?> ReadAsync(CancellationToken cancel)
    {
        try
        {
            int? length = null;
            while (await LineAsync(cancel) is var line && (line.Length > 0 || length is null))
            {
                length = line.StartsWith(LengthName, StringComparison.OrdinalIgnoreCase)
                    && int.TryParse(line.AsSpan(LengthName.Length).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : length;
            }

            return await BodyAsync(length ?? 0, cancel);
        }
        catch (Exception end) when (end is EndOfStreamException or IOException or ObjectDisposedException)
        {
            return null;
        }
    }

    /// <summary>Sends one message. May be called from any thread.</summary>
    public void Write(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        byte[] body = Encoding.UTF8.GetBytes(message.ToJsonString());
        byte[] head = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{LengthName} {body.Length}\r\n\r\n"));
        lock (_writing)
        {
            output.Write(head);
            output.Write(body);
            output.Flush();
        }
    }

    private async Task<string> LineAsync(CancellationToken cancel)
    {
        var line = new StringBuilder();
        while (true)
        {
            await input.ReadExactlyAsync(_one, cancel);
            if (_one[0] == (byte)'\n')
            {
                return line.ToString().TrimEnd('\r');
            }

            if (line.Length < LongestHeader)
            {
                line.Append((char)_one[0]);
            }
        }
    }

    private async Task<string> BodyAsync(int length, CancellationToken cancel)
    {
        if (length <= LongestMessage)
        {
            byte[] body = new byte[length];
            await input.ReadExactlyAsync(body, cancel);
            return Encoding.UTF8.GetString(body);
        }

        byte[] waste = new byte[64 * 1024];
        for (int left = length; left > 0; left -= Math.Min(left, waste.Length))
        {
            await input.ReadExactlyAsync(waste.AsMemory(0, Math.Min(left, waste.Length)), cancel);
        }

        return "";
    }
}
