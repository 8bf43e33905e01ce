using System.Collections.Concurrent;
using System.Security.Cryptography;
using Education.Publishing;

namespace Education.Cli.Disk;

/// <summary>Writes a site beside the old one and swaps the two folders at once, so that a reader never sees half of it
/// and a build that dies leaves the old one whole. Files whose bytes did not change keep their time stamps; files that no build has made stay.</summary>
internal sealed class OutputFolder
{
    private readonly string _output;
    private readonly string _staging;
    private readonly string _retired;
    private readonly string _lock;

    /// <param name="path">The folder; it need not exist.</param>
    public OutputFolder(string path)
    {
        _output = Path.TrimEndingDirectorySeparator(path);
        string parent = Path.GetDirectoryName(_output) ?? throw new UsageException("The output folder cannot be the root of a disk.");
        string name = Path.GetFileName(_output);
        _staging = Path.Combine(parent, $".{name}.staging");
        _retired = Path.Combine(parent, $".{name}.retired");
        _lock = Path.Combine(parent, $".{name}.lock");
        Directory.CreateDirectory(parent);
    }

    /// <summary>Makes the site and swaps it in. Throws without touching the old site when a file cannot be made or written.</summary>
    /// <param name="run">A plan without findings.</param>
    /// <param name="written">Told the number of files delivered so far; called from several threads.</param>
    /// <param name="cancel">Stops the build; the old site stays.</param>
    public WriteTally Write(PressRun run, Action<int> written, CancellationToken cancel)
    {
        using var guard = TakeLock();
        Heal();
        var standing = StandingSite.In(_output);
        try
        {
            var tally = Stage(run, written, cancel);
            standing.CarryOver(_staging);
            SwapIn();
            return tally;
        }
        catch (AggregateException several) when (several.InnerException is IOException or UnauthorizedAccessException)
        {
            // Every thread meets the same full disk; one of them is enough to tell.
            throw several.InnerException;
        }
        finally
        {
            Clear(_staging);
        }
    }

    private WriteTally Stage(PressRun run, Action<int> written, CancellationToken cancel)
    {
        Directory.CreateDirectory(_staging);
        bool isAgain = Directory.Exists(_output);
        var made = new ConcurrentBag<MadeFile>();
        var folders = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        int done = 0, unchanged = 0;
        run.Make((artifact, bytes) =>
        {
            string file = Path.Combine(_staging, artifact.Path);
            string folder = Path.GetDirectoryName(file) ?? _staging;
            if (!folders.ContainsKey(folder))
            {
                // Made first and noted after: a thread that finds the note may write at once.
                Directory.CreateDirectory(folder);
                folders.TryAdd(folder, true);
            }

            made.Add(new MadeFile(artifact.Path, Hash(bytes.Span), bytes.Length));
            if (Put(isAgain ? Path.Combine(_output, artifact.Path) : null, file, bytes.Span) == FileChange.Unchanged)
            {
                Interlocked.Increment(ref unchanged);
            }

            written(Interlocked.Increment(ref done));
        }, cancel);
        foreach (var (path, bytes) in run.Close(made))
        {
            Put(isAgain ? Path.Combine(_output, path) : null, Path.Combine(_staging, path), bytes);
            done++;
        }

        return new WriteTally(done, unchanged);
    }

    private static FileChange Put(string? old, string file, ReadOnlySpan<byte> bytes)
    {
        if (old is not null && SameBytes.In(old, bytes) && HardLink.TryMake(old, file))
        {
            return FileChange.Unchanged;
        }

        // Nobody else knows the folder. An exclusive lock asks the system least: a shared one first asks what kind of disk this is.
        using var handle = File.OpenHandle(file, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, bytes, 0);
        return FileChange.Written;
    }

    private static string Hash(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return Convert.ToHexStringLower(hash);
    }

    private FileStream TakeLock()
    {
        try
        {
            return new FileStream(_lock, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            throw new UsageException($"Another build is writing to {_output}. Wait until it has ended.");
        }
    }

    /// <summary>Clears what a build that was killed has left, and puts the old site back if it died between two renames.</summary>
    private void Heal()
    {
        if (Directory.Exists(_retired))
        {
            if (Directory.Exists(_output))
            {
                Directory.Delete(_retired, recursive: true);
            }
            else
            {
                Directory.Move(_retired, _output);
            }
        }

        Clear(_staging);
    }

    private static void Clear(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private void SwapIn()
    {
        if (!Directory.Exists(_output))
        {
            Directory.Move(_staging, _output);
            return;
        }

        // After the swap the staging folder holds the old site, which is cleared at the end.
        if (FolderExchange.TryExchange(_staging, _output))
        {
            return;
        }

        Directory.Move(_output, _retired);
        Directory.Move(_staging, _output);
        Directory.Delete(_retired, recursive: true);
    }
}
