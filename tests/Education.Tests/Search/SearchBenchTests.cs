using System.Text.Json;
using Education.Cli;
using Education.Cli.Searching;
using Xunit;

namespace Education.Tests.Search;

/// <summary><c>education search-bench</c> on collections as people have them. Needs Node.js.</summary>
public sealed class SearchBenchTests : IDisposable
{
    private const string Sleep = """{"id":"a","url":"a/","title":"Sleep","body":"sleeping well"}""";
    private const string Walk = """{"id":"b","url":"b/","title":"Walk","body":"walking well"}""";
    private readonly string _root = Directory.CreateTempSubdirectory("education-bench-test-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData("Windows line ends", $"{Sleep}\r\n{Walk}\r\n", "q1\tsleep\r\nq2\twalk\r\n")]
    [InlineData("byte order marks, blank lines, no last line end", $"\ufeff{Sleep}\n\n  \n{Walk}", "\ufeffq1\tsleep\n\nq2\twalk")]
    [InlineData("fields left out or null", """
        {"id":"a","title":"Sleep"}
        {"id":"b","url":null,"title":null,"body":"walk","more":[1]}
        """, "q1\tsleep\nq2\twalk\n")]
    [InlineData("half a character", """
        {"id":"a","title":"Sleep \ud800","body":"\\ud83d \ud83d\ude00 \udc00"}
        {"id":"b","title":"Walk"}
        """, "q1\tsleep\nq2\twalk\n")]
    public async Task Every_question_is_answered(string how, string documents, string queries)
    {
        Assert.NotEmpty(how);
        await RunAsync(documents, queries);
        Assert.Equal(["q1 a 1", "q2 b 1"], Lines().Select(line => string.Join(' ', line[..3])));
    }

    [Fact]
    public async Task A_number_does_for_an_id()
    {
        await RunAsync("""{"id":17,"title":"Sleep"}""", "1\tsleep\n");
        Assert.Equal("17", Assert.Single(Lines())[1]);
    }

    [Theory]
    [InlineData($"{Sleep}\n\n{{\"id\":", "q\tsleep", "docs.jsonl(3): this is not JSON")]
    [InlineData($"{Sleep}\n[1]", "q\tsleep", "docs.jsonl(2): a JSON object")]
    [InlineData("""{"title":"Sleep"}""", "q\tsleep", "docs.jsonl(1): the id is missing")]
    [InlineData("""{"id":"a\tb"}""", "q\tsleep", "docs.jsonl(1): an id must hold no tab")]
    [InlineData("""{"id":"a","title":5}""", "q\tsleep", "docs.jsonl(1): ‘title’ is not a text")]
    [InlineData($"{Sleep}\n{Walk}\n{Sleep}", "q\tsleep", "docs.jsonl(3): line 1 has the id ‘a’ already")]
    [InlineData(Sleep, "q\tsleep\nq walk", "queries.tsv(2): a question is an id, a tab and its words")]
    [InlineData(Sleep, "q\tsleep\nq\twalk", "queries.tsv(2): line 1 has the id ‘q’ already")]
    [InlineData(Sleep, "\tsleep", "queries.tsv(1): the id is missing")]
    public async Task A_line_that_cannot_be_used_is_named(string documents, string queries, string told)
    {
        var fault = await Assert.ThrowsAsync<UsageException>(() => RunAsync(documents, queries));
        Assert.Contains(told, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var fault = await Assert.ThrowsAsync<UsageException>(() => RunAsync(null, "q\tsleep"));
        Assert.Contains("docs.jsonl’ cannot be read", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_files_of_an_older_index_are_taken_away()
    {
        Directory.CreateDirectory(InRoot("new/w"));
        await File.WriteAllTextAsync(InRoot("new/w/0123abcd.bin"), "of an older index");
        await File.WriteAllTextAsync(InRoot("new/w/firmware.bin"), "of somebody");
        await RunAsync(Sleep, "q\tsleep");
        Assert.False(File.Exists(InRoot("new/w/0123abcd.bin")));
        Assert.True(File.Exists(InRoot("new/w/firmware.bin")));
    }

    [Fact]
    public async Task The_measurements_name_the_files_of_the_folder()
    {
        await RunAsync($"{Sleep}\n{Walk}", "q1\tsleep\nq2\tthe of\n");
        using var stats = JsonDocument.Parse(await File.ReadAllTextAsync(InRoot("new/stats.json")));
        string[] Names(JsonElement list) => [.. list.EnumerateArray().Select(name => name.GetString() ?? "")];
        var all = stats.RootElement;
        var code = Names(all.GetProperty("code"));
        Assert.Equal(
            Directory.EnumerateFiles(InRoot("new/w")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal),
            Names(all.GetProperty("total")).Concat(code).Order(StringComparer.Ordinal));
        Assert.Equal(["index.bin"], Names(all.GetProperty("always")));
        Assert.Single(Names(all.GetProperty("per_query").GetProperty("q1")));
        Assert.Empty(Names(all.GetProperty("per_query").GetProperty("q2")));
        Assert.Equal(2, all.GetProperty("query_ms").GetArrayLength());
    }

    private string InRoot(string name) => Path.Combine(_root, name);

    private List<string[]> Lines() => [.. File.ReadAllLines(InRoot("new/run.tsv")).Select(line => line.Split('\t'))];

    /// <summary>Runs the command; the folders for what it writes are not there yet.</summary>
    private async Task RunAsync(string? documents, string queries)
    {
        if (documents is not null)
        {
            await File.WriteAllTextAsync(InRoot("docs.jsonl"), documents);
        }

        await File.WriteAllTextAsync(InRoot("queries.tsv"), queries);
        string[] arguments =
        [
            "--docs", InRoot("docs.jsonl"), "--queries", InRoot("queries.tsv"),
            "--out", InRoot("new/run.tsv"), "--workdir", InRoot("new/w"), "--stats", InRoot("new/stats.json"),
        ];
        await SearchBenchCommand.Create().Parse(arguments).InvokeAsync(new() { EnableDefaultExceptionHandler = false });
    }
}
