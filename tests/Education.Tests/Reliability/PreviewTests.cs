using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace Education.Tests.Reliability;

/// <summary>The preview answers this machine's own browser and nobody else.</summary>
public sealed partial class PreviewTests : IDisposable
{
    private const string Secret = "not for the web";

    private readonly SmallProject _project = new();
    private readonly Process _process;
    private readonly int _port;

    public PreviewTests()
    {
        File.WriteAllText(Path.Combine(_project.Parent, "secret.txt"), Secret);
        File.WriteAllText(Path.Combine(_project.Root, "secret.txt"), Secret);
        _process = ProgramRun.Begin(ProgramRun.Start("preview", "--root", _project.Root, "--port", "0"));
        string line = _process.StandardOutput.ReadLine() ?? "";
        _port = int.Parse(PortOf().Match(line).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    [Fact]
    public void A_page_is_shown_to_this_machine() =>
        Assert.StartsWith("HTTP/1.1 200", Ask("GET /en/lessons/x/ HTTP/1.1\r\nHost: {here}\r\n\r\n"), StringComparison.Ordinal);

    [Fact]
    public void A_page_finds_its_style_sheet_and_the_panel_its_findings()
    {
        string page = Ask("GET /en/lessons/x/ HTTP/1.1\r\nHost: {here}\r\n\r\n");
        string style = StyleOf().Match(page).Groups[1].Value;
        Assert.StartsWith("HTTP/1.1 200", Ask($"GET /{style} HTTP/1.1\r\nHost: {{here}}\r\n\r\n"), StringComparison.Ordinal);
        Assert.Contains("\"findings\":[", Ask("GET /_preview/page.json?path=/en/lessons/x/ HTTP/1.1\r\nHost: {here}\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200", Ask("GET /_preview/panel.js HTTP/1.1\r\nHost: {here}\r\n\r\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_search_has_its_index()
    {
        Assert.StartsWith("HTTP/1.1 200", Ask("GET /en/search/data/index.bin HTTP/1.1\r\nHost: {here}\r\n\r\n"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 404", Ask("GET /en/search/data/none.bin HTTP/1.1\r\nHost: {here}\r\n\r\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_on_the_disk_comes_to_the_page_and_to_the_panel()
    {
        string ask = "GET /_preview/page.json?path=/en/lessons/x/ HTTP/1.1\r\nHost: {here}\r\n\r\n";
        Assert.Contains("\"generation\":1,", Ask(ask), StringComparison.Ordinal);
        string news = Ask("GET /_preview/events HTTP/1.1\r\nHost: {here}\r\n\r\n", whenAsked: () =>
            File.AppendAllText(_project.PathOf(SmallProject.Lesson), "\nSee [it](gone.md). Brand new words.\n"));
        Assert.Contains("data: 2", news, StringComparison.Ordinal);
        Assert.Contains("Brand new words", Ask("GET /en/lessons/x/ HTTP/1.1\r\nHost: {here}\r\n\r\n"), StringComparison.Ordinal);
        Assert.Contains("gone.md", Ask(ask), StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_requests_are_refused()
    {
        File.CreateSymbolicLink(Path.Combine(_project.Root, "content", "en", "understand", "leak.md"), Path.Combine(_project.Parent, "secret.txt"));
        var requests = HostileRequests.All;
        Assert.True(requests.Count >= 40);
        Assert.All(requests, request =>
        {
            string answer = Ask(request);
            Assert.True(Refused().IsMatch(answer), $"{request[..Math.Min(request.Length, 100)]}\n{answer[..Math.Min(answer.Length, 200)]}");
            Assert.DoesNotContain(Secret, answer, StringComparison.Ordinal);
            Assert.DoesNotContain("access-control-allow", answer, StringComparison.OrdinalIgnoreCase);
        });
        Assert.StartsWith("HTTP/1.1 200", Ask("GET / HTTP/1.1\r\nHost: {here}\r\n\r\n"), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
        _project.Dispose();
    }

    private string Ask(string request, Action? whenAsked = null)
    {
        using var client = new TcpClient("127.0.0.1", _port) { ReceiveTimeout = 10_000 };
        using var stream = client.GetStream();
        string text = request
            .Replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n", StringComparison.Ordinal)
            .Replace("{here}", $"localhost:{_port}", StringComparison.Ordinal)
            .Replace("{port}", $"{_port}", StringComparison.Ordinal);
        stream.Write(Encoding.Latin1.GetBytes(text));
        whenAsked?.Invoke();
        using var reader = new StreamReader(stream, Encoding.Latin1);
        try
        {
            return reader.ReadToEnd();
        }
        catch (IOException)
        {
            return "closed";
        }
    }

    // A connection closed without an answer is a refusal as well.
    [GeneratedRegex(@"\A(HTTP/1\.1 4\d\d|closed|\z)")]
    private static partial Regex Refused();

    [GeneratedRegex("(assets/site\\.[0-9a-f]{16}\\.css)")]
    private static partial Regex StyleOf();

    [GeneratedRegex(@"http://[^:]+:(\d+)/")]
    private static partial Regex PortOf();
}
