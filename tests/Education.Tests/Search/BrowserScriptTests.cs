using System.IO.Compression;
using System.Text;
using Education.Cli.Searching;
using Education.Search;
using Xunit;

namespace Education.Tests.Search;

/// <summary>The script that browsers run. Needs Node.js.</summary>
public sealed class BrowserScriptTests(LessonSearch search) : IClassFixture<LessonSearch>
{
    private const int MostBytes = 8 * 1024;

    [Fact]
    public Task The_script_and_the_program_answer_every_search_alike() => AnswerAlikeAsync("en", search.Index, Queries());

    [Theory]
    [InlineData("de")]
    [InlineData("es")]
    [InlineData("fr")]
    public Task They_answer_alike_in_other_languages(string language)
    {
        var texts = CaseFile.Rows($"lucene-terms.{language}.tsv").Select(row => CaseFile.Plain(row[0])).ToList();
        var index = new SearchIndexBuilder(new SearchIndexOptions { Language = language })
            .Add(texts.Take(200).Select((text, i) => SmallSite.Page($"{i}/", text.Split(' ')[0], text)))
            .Build();
        return AnswerAlikeAsync(language, index, [.. texts.Skip(150).Take(60)]);
    }

    [Theory]
    [InlineData("pages/0/")]
    [InlineData("pages/299/")]
    [InlineData("elsewhere/")]
    public Task They_find_the_help_page_of_a_site_too_large_for_one_file_of_titles(string help)
    {
        var options = new SearchIndexOptions { HelpUrl = help, DangerSigns = [DangerSign.Parse("cannot breathe")] };
        var index = new SearchIndexBuilder(options).Add(SmallSite.Pages(300)).Build();
        return AnswerAlikeAsync("en", index, ["cannot breathe", "breathing", "sleep and cannot breathe"]);
    }

    [Fact]
    public async Task They_answer_typing_slips_and_odd_characters_alike()
    {
        await AnswerAlikeAsync("en", search.Index, OddQueries.Of(Queries(), 150));
        await AnswerAlikeAsync("en", SmallSite.Index(SmallSite.Pages(300)), OddQueries.Of(["walking stress", "the medicine of breathing", "part 12"], 100));
    }

    private static async Task AnswerAlikeAsync(string language, SearchIndex index, IReadOnlyList<string> queries)
    {
        var folder = Directory.CreateTempSubdirectory("education-search-test-");
        try
        {
            var script = Path.Combine(folder.FullName, "search.js");
            await File.WriteAllBytesAsync(script, SearchScript.For(language));
            foreach (var file in index.Files)
            {
                await File.WriteAllBytesAsync(Path.Combine(folder.FullName, file.Name), file.Bytes);
            }

            var engine = SearchEngine.Open(index.Files);
            var answers = await new BrowserScript(script, folder.FullName).AnswerAsync(queries, CancellationToken.None);
            Assert.Equal(queries.Count, answers.Count);
            Assert.Equal([], queries.Zip(answers)
                .Select(pair => (Program: Expected(engine, pair.First), Script: Told(pair.First, pair.Second)))
                .Where(told => !string.Equals(told.Program, told.Script, StringComparison.Ordinal))
                .Select(told => $"{told.Program}\n{told.Script}"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("xx")]
    public void The_script_stays_within_8_KB(string language)
    {
        var bytes = SearchScript.For(language);
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
        Assert.DoesNotContain(word, Encoding.UTF8.GetString(SearchScript.For("en")), StringComparison.Ordinal);

    private static List<string> Queries()
    {
        var typed = CaseFile.Rows("patient-queries.tsv").Concat(CaseFile.Rows("red-flag-queries.tsv")).Concat(CaseFile.Rows("harmless-queries.tsv"))
            .Concat(CaseFile.Rows("reported-red-flag-queries.tsv")).Concat(CaseFile.Rows("reported-harmless-queries.tsv"))
            .Select(row => row[0]).ToList();
        return
        [
            .. typed,
            .. typed.Where((_, i) => i % 3 == 0).Select(query => query[..((query.Length + 1) / 2)]),
            .. CaseFile.Rows("lucene-terms.en.tsv").Select(row => CaseFile.Plain(row[0])).Where(IsAlphabetic).Take(60),
            .. "a b p s t pa pai".Split(' '),
        ];
    }

    // The script knows alphabets; other scripts have searches in languages that the site is not written in.
    private static bool IsAlphabetic(string text) => text.All(c => c is < '\u0590' or '\u2018' or '\u2019');

    private static string Expected(SearchEngine engine, string query)
    {
        var results = engine.Search(query, new SearchOptions());
        return Line(query, results.Hits.Select(hit => $"{hit.Number}:{hit.Score}"), results.PinnedHelp is { } help ? $"{help.Number} {help.Title} {help.Url}" : "", results.Repairs);
    }

    private static string Told(string query, BenchAnswer answer) =>
        Line(query, answer.Hits.Select(hit => $"{hit.Number}:{hit.Score}"), answer.Pinned, answer.Repairs);

    private static string Line(string query, IEnumerable<string> hits, string pinned, IEnumerable<WordRepair> repairs) =>
        $"{query} | {string.Join(' ', hits)} | {pinned} | {string.Join(' ', repairs.Select(repair => $"{repair.Typed}>{repair.Shown}"))}";
}
