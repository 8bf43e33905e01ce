namespace Education.Cli.Searching;

/// <summary>Reads the files of a benchmark and writes its results.</summary>
internal static class BenchFile
{
    /// <summary>The documents of a file, one a line.</summary>
    /// <exception cref="UsageException">The file cannot be read, or a line is not a document; file and line are named.</exception>
    public static Task<IReadOnlyList<BenchDocument>> DocumentsAsync(string path, CancellationToken cancel) =>
        ReadAsync(path, BenchDocumentLine.Read, document => document.Id, cancel);

    /// <summary>The questions of a file, one a line.</summary>
    /// <exception cref="UsageException">The file cannot be read, or a line is not a question; file and line are named.</exception>
    public static Task<IReadOnlyList<BenchQuery>> QueriesAsync(string path, CancellationToken cancel) =>
        ReadAsync(path, Query, query => query.Id, cancel);

    /// <summary>Writes a result, and the folder for it when there is none.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static async Task WriteAsync(string path, Func<Task> write)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path)) ?? path);
            await write();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"‘{path}’ cannot be written: {refused.Message}");
        }
    }

    private static async Task<IReadOnlyList<T>> ReadAsync<T>(string path, Func<string, T> read, Func<T, string> name, CancellationToken cancel)
    {
        var all = new List<T>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var number = 0;
        try
        {
            await foreach (var line in File.ReadLinesAsync(path, cancel))
            {
                number++;
                if (string.IsNullOrWhiteSpace(line)) continue;
                var one = read(line);
                RefuseName(name(one));
                if (!lines.TryAdd(name(one), number)) throw new FormatException($"line {lines[name(one)]} has the id ‘{name(one)}’ already.");
                all.Add(one);
            }
        }
        catch (FormatException wrong)
        {
            throw new UsageException($"{path}({number}): {wrong.Message}");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"‘{path}’ cannot be read: {unreadable.Message}");
        }

        return all;
    }

    private static void RefuseName(string id)
    {
        if (id.Length == 0) throw new FormatException("the id is missing.");
        if (id.AsSpan().IndexOfAny('\t', '\n', '\r') >= 0) throw new FormatException("an id must hold no tab and no line end: the run could not be read.");
    }

    private static BenchQuery Query(string line) => line.Split('\t', 2) is [var id, var text]
        ? new BenchQuery(id, text)
        : throw new FormatException("a question is an id, a tab and its words; the tab is missing.");
}
