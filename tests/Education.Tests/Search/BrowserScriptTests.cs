using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Education.Cli.Searching;
using Education.Search;
using Xunit;

namespace Education.Tests.Search;

/// <summary>The script that browsers run. Needs Node.js.</summary>
public sealed class BrowserScriptTests(LessonSearch search) : IClassFixture<LessonSearch>
{
    private const int MostBytes = 8 * 1024;

    [Fact]
    public async Task The_script_and_the_program_answer_every_search_alike()
    {
        var queries = Queries();
        var folder = Directory.CreateTempSubdirectory("education-search-test-");
        try
        {
            var script = Path.Combine(folder.FullName, "search.js");
            await File.WriteAllBytesAsync(script, SearchScript.For("en", SearchScript.Part.Engine));
            foreach (var file in search.Index.Files)
            {
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, file.Name), file.Bytes);
            }

            var answers = await new BrowserScript(script, folder.FullName).AnswerAsync(queries, CancellationToken.None);
            Assert.Equal(queries.Select(Expected), queries.Zip(answers, (query, answer) => Told(query, answer)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("xx")]
    public void The_script_with_its_box_stays_within_8_KB(string language)
    {
        var bytes = SearchScript.For(language, SearchScript.Part.EngineAndBox);
        var packed = new byte[bytes.Length];
        Assert.True(BrotliEncoder.TryCompress(bytes, packed, out var size, 11, 22));
        Assert.InRange(size, 1, MostBytes);
    }

    [Theory]
    [InlineData("eval")]
    [InlineData("innerHTML")]
    [InlineData("WebAssembly")]
    [InlineData("Worker(")]
    [InlineData("localStorage")]
    [InlineData("import ")]
    [InlineData(".style")]
    public void The_script_does_without(string word) =>
        Assert.DoesNotContain(word, Encoding.UTF8.GetString(SearchScript.For("en", SearchScript.Part.EngineAndBox)), StringComparison.Ordinal);

    private static List<string> Queries()
    {
        var typed = CaseFile.Rows("patient-queries.tsv").Concat(CaseFile.Rows("red-flag-queries.tsv")).Concat(CaseFile.Rows("harmless-queries.tsv"))
            .Select(row => row[0]).ToList();
        return
        [
            .. typed,
            .. typed.Select(query => query[..((query.Length + 1) / 2)]),
            .. CaseFile.Rows("lucene-terms.en.tsv").Select(row => JsonSerializer.Deserialize<string>($"\"{row[0].Replace("\"", "\\\"", StringComparison.Ordinal)}\"") ?? "").Take(150),
            .. "a b c d e f g h i j k l m n o p q r s t u v w x y z pa pai".Split(' '),
        ];
    }

    private string Expected(string query)
    {
        var results = search.Engine.Search(query, new SearchOptions());
        return Line(query, results.Hits.Select(hit => $"{hit.Number}:{hit.Score}"), results.PinnedHelp?.Url ?? "", results.Repairs);
    }

    private static string Told(string query, BenchAnswer answer) =>
        Line(query, answer.Hits.Select(hit => $"{hit.Number}:{hit.Score}"), answer.Pinned, answer.Repairs);

    private static string Line(string query, IEnumerable<string> hits, string pinned, IEnumerable<WordRepair> repairs) =>
        $"{query} | {string.Join(' ', hits)} | {pinned} | {string.Join(' ', repairs.Select(repair => $"{repair.Typed}>{repair.Shown}"))}";
}
