using System.CommandLine;

namespace Education.Cli.Searching;

/// <summary><c>education search-bench</c>: builds an index from documents of any kind and answers questions with the script that browsers run.</summary>
public static class SearchBenchCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var documents = Needed("--docs", "Documents, one JSON object a line: id, url, title, body.");
        var queries = Needed("--queries", "Questions, one a line: an id, a tab, the words as they are typed.");
        var run = Needed("--out", "The answers to write, one a line: question, document, rank, score; ten a question.");
        var folder = Needed("--workdir", "The folder to write the files to that a browser would fetch.");
        var stats = Needed("--stats", "The measurements to write, as JSON.");
        var command = new Command("search-bench", "Measure the search on a collection of documents and questions.") { documents, queries, run, folder, stats };
        command.SetAction(async (parsed, cancel) =>
        {
            var bench = new SearchBench(parsed.GetRequiredValue(folder));
            var answers = await bench.AnswerAsync(parsed.GetRequiredValue(documents), parsed.GetRequiredValue(queries), cancel);
            var (runPath, statsPath) = (parsed.GetRequiredValue(run), parsed.GetRequiredValue(stats));
            await BenchFile.WriteAsync(runPath, () => File.WriteAllLinesAsync(runPath, answers.Run, cancel));
            await BenchFile.WriteAsync(statsPath, () => File.WriteAllTextAsync(statsPath, answers.Stats, cancel));
            return 0;
        });
        return command;
    }

    private static Option<string> Needed(string name, string description) => new(name) { Description = description, Required = true };
}
