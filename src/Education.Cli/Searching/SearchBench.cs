using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Education.Search;

namespace Education.Cli.Searching;

/// <summary>Builds an index in a folder and answers questions from it with the browser's script.</summary>
internal sealed partial class SearchBench(string folder)
{
    private const string ScriptName = "search.js";

    /// <summary>Answers every question.</summary>
    /// <exception cref="UsageException">A file cannot be read or written, or Node.js is missing.</exception>
    public async Task<BenchRun> AnswerAsync(string documentsPath, string queriesPath, CancellationToken cancel)
    {
        var documents = await BenchFile.DocumentsAsync(documentsPath, cancel);
        var queries = await BenchFile.QueriesAsync(queriesPath, cancel);
        var watch = Stopwatch.StartNew();
        var index = new SearchIndexBuilder(new SearchIndexOptions())
            .Add(documents.Select(one => new SearchDocument(one.Url, one.Title) { Texts = [new SearchText(one.Body, 1)] }))
            .Build();
        var build = watch.Elapsed.TotalMilliseconds;
        await BenchFile.WriteAsync(Path.Combine(folder, ScriptName), () => WriteAsync(index, cancel));
        var script = new BrowserScript(Path.Combine(folder, ScriptName), folder);
        var answers = await script.AnswerAsync([.. queries.Select(query => query.Text)], cancel);
        return new BenchRun([.. queries.Zip(answers).SelectMany(pair => Lines(pair.First.Id, pair.Second, documents))], Stats(index, build, queries, answers));
    }

    private static IEnumerable<string> Lines(string query, BenchAnswer answer, IReadOnlyList<BenchDocument> documents) =>
        answer.Hits.Select((hit, rank) => string.Create(CultureInfo.InvariantCulture, $"{query}\t{documents[hit.Number].Id}\t{rank + 1}\t{hit.Score}"));

    private static string Stats(SearchIndex index, double build, IReadOnlyList<BenchQuery> queries, IReadOnlyList<BenchAnswer> answers) =>
        JsonSerializer.Serialize(new BenchStats
        {
            BuildMilliseconds = build,
            QueryMilliseconds = [.. answers.Select(answer => answer.Milliseconds)],
            Total = [.. index.Files.Select(file => file.Name)],
            Code = [ScriptName],
            Always = [SearchIndex.RootName],
            PerQuery = queries.Zip(answers).ToDictionary(
                pair => pair.First.Id,
                pair => (IReadOnlyList<string>)[.. pair.Second.Files.Where(file => !string.Equals(file, SearchIndex.RootName, StringComparison.Ordinal))],
                StringComparer.Ordinal),
        }, BenchJson.Default.BenchStats);

    private async Task WriteAsync(SearchIndex index, CancellationToken cancel)
    {
        // Files of an older index, and no others: the folder may have something else in it.
        foreach (var old in Directory.EnumerateFiles(folder, "*.bin").Where(path => NamedAfterContent().IsMatch(Path.GetFileName(path))))
        {
            File.Delete(old);
        }

        foreach (var file in index.Files)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, file.Name), file.Bytes, cancel);
        }

        await File.WriteAllBytesAsync(Path.Combine(folder, ScriptName), SearchScript.For("en"), cancel);
    }

    [GeneratedRegex(@"^[0-9a-f]{8}\.bin$")]
    private static partial Regex NamedAfterContent();
}
