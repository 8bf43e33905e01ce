using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Education.Search;

namespace Education.Cli.Searching;

/// <summary>Builds an index in a folder and answers questions from it with the browser's script.</summary>
internal sealed class SearchBench(string folder)
{
    private const string ScriptName = "search.js";

    /// <summary>Answers every question.</summary>
    public async Task<BenchRun> AnswerAsync(string documentsPath, string queriesPath, CancellationToken cancel)
    {
        var documents = await DocumentsAsync(documentsPath, cancel);
        var queries = (await File.ReadAllLinesAsync(queriesPath, cancel))
            .Where(line => line.Contains('\t', StringComparison.Ordinal))
            .Select(line => line.Split('\t', 2))
            .ToList();
        var watch = Stopwatch.StartNew();
        var index = new SearchIndexBuilder(new SearchIndexOptions())
            .Add(documents.Select(one => new SearchDocument(one.Url, one.Title) { Texts = [new SearchText(one.Body, 1)] }))
            .Build();
        var build = watch.Elapsed.TotalMilliseconds;
        await WriteAsync(index, cancel);
        var script = new BrowserScript(Path.Combine(folder, ScriptName), folder);
        var answers = await script.AnswerAsync([.. queries.Select(query => query[1])], cancel);
        return new BenchRun([.. queries.Zip(answers).SelectMany(pair => Lines(pair.First[0], pair.Second, documents))], Stats(index, build, queries, answers));
    }

    private static IEnumerable<string> Lines(string query, BenchAnswer answer, IReadOnlyList<BenchDocument> documents) =>
        answer.Hits.Select((hit, rank) => string.Create(CultureInfo.InvariantCulture, $"{query}\t{documents[hit.Number].Id}\t{rank + 1}\t{hit.Score}"));

    private static string Stats(SearchIndex index, double build, List<string[]> queries, IReadOnlyList<BenchAnswer> answers) =>
        JsonSerializer.Serialize(new BenchStats
        {
            BuildMilliseconds = build,
            QueryMilliseconds = [.. answers.Select(answer => answer.Milliseconds)],
            Total = [.. index.Files.Select(file => file.Name)],
            Code = [ScriptName],
            Always = [SearchIndex.RootName],
            PerQuery = queries.Zip(answers).ToDictionary(
                pair => pair.First[0],
                pair => (IReadOnlyList<string>)[.. pair.Second.Files.Where(file => !string.Equals(file, SearchIndex.RootName, StringComparison.Ordinal))],
                StringComparer.Ordinal),
        }, BenchJson.Default.BenchStats);

    private static async Task<IReadOnlyList<BenchDocument>> DocumentsAsync(string path, CancellationToken cancel)
    {
        var lines = await File.ReadAllLinesAsync(path, cancel);
        return
        [
            .. lines.Where(line => line.Length > 0).Select(line => JsonSerializer.Deserialize(line, BenchJson.Default.BenchDocument)
                ?? throw new InvalidDataException($"This is not a document: {line}")),
        ];
    }

    private async Task WriteAsync(SearchIndex index, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        foreach (var old in Directory.EnumerateFiles(folder, "*.bin"))
        {
            File.Delete(old);
        }

        foreach (var file in index.Files)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, file.Name), file.Bytes, cancel);
        }

        await File.WriteAllBytesAsync(Path.Combine(folder, ScriptName), SearchScript.For("en", SearchScript.Part.EngineAndBox), cancel);
    }
}
