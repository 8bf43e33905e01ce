using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace Education.Cli.Searching;

/// <summary>Runs the browser's search script in Node.js, on an index on disk.</summary>
public sealed class BrowserScript(string script, string indexFolder)
{
    /// <summary>The answers to all questions in order.</summary>
    public async Task<IReadOnlyList<BenchAnswer>> AnswerAsync(IReadOnlyList<string> queries, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("education-search-");
        try
        {
            var driver = Path.Combine(folder.FullName, "answer.mjs");
            var asked = Path.Combine(folder.FullName, "queries.json");
            var answered = Path.Combine(folder.FullName, "answers.json");
            // Node.js takes a file for a module by its name.
            var module = Path.Combine(folder.FullName, "search.mjs");
            File.Copy(script, module);
            await File.WriteAllTextAsync(driver, Driver(), cancel);
            await File.WriteAllTextAsync(asked, JsonSerializer.Serialize(queries, BenchJson.Default.IReadOnlyListString), cancel);
            await RunAsync([driver, module, Path.GetFullPath(indexFolder), asked, answered], cancel);
            await using var stream = File.OpenRead(answered);
            return await JsonSerializer.DeserializeAsync(stream, BenchJson.Default.IReadOnlyListBenchAnswer, cancel) ?? [];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Process Node(IEnumerable<string> arguments)
    {
        try
        {
            return Process.Start("node", arguments);
        }
        catch (Win32Exception)
        {
            throw new UsageException("This needs Node.js, which runs the script of the browsers and is not installed here. Install it, so that ‘node’ starts it.");
        }
    }

    private static async Task RunAsync(IEnumerable<string> arguments, CancellationToken cancel)
    {
        using var node = Node(arguments);
        await node.WaitForExitAsync(cancel);
        if (node.ExitCode != 0)
        {
            throw new InvalidOperationException($"Node.js could not run the search script (exit code {node.ExitCode}).");
        }
    }

    private static string Driver()
    {
        using var stream = typeof(BrowserScript).Assembly.GetManifestResourceStream("Education.Cli.Searching.answer.mjs")
            ?? throw new InvalidOperationException("The program was built without answer.mjs.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
