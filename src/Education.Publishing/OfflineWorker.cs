using System.Text;
using System.Text.Json;

namespace Education.Publishing;

/// <summary>The service worker that keeps the site for reading without a network.</summary>
public static class OfflineWorker
{
    /// <summary>Name of the file; it stands at the root because a worker only serves the folder it stands in.</summary>
    public const string FileName = "sw.js";

    // A whole site of lessons fits; a larger one is kept in part, the most needed first.
    private const long MostBytes = 3_000_000;

    private const int ShortHash = 16;

    /// <summary>The worker for a finished build.</summary>
    /// <param name="script">The theme's worker.</param>
    /// <param name="files">Every file that was made.</param>
    public static byte[] Write(ReadOnlySpan<byte> script, IEnumerable<MadeFile> files)
    {
        var kept = new Dictionary<string, string>(StringComparer.Ordinal);
        long bytes = 0;
        foreach (var file in files.Where(f => Rank(f.Path) is not null).OrderBy(f => Rank(f.Path)).ThenBy(f => f.Path, StringComparer.Ordinal))
        {
            bytes += file.Bytes;
            if (bytes > MostBytes)
            {
                break;
            }

            kept[file.Path] = file.Hash[..ShortHash];
        }

        string list = JsonSerializer.Serialize(kept, PublishingJson.Default.DictionaryStringString);
        string build = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(list)))[..ShortHash];
        return Encoding.UTF8.GetBytes($"const BUILD = \"{build}\";\nconst FILES = {list};\n{Encoding.UTF8.GetString(script)}");
    }

    /// <summary>Help and the page that stands in for what is not kept first, then what every page needs, then lessons, then the rest; null for files that no reader opens.</summary>
    private static int? Rank(string path) => path switch
    {
        "offline.html" => 0,
        _ when path.EndsWith("/help/index.html", StringComparison.Ordinal) => 0,
        _ when path.StartsWith("assets/", StringComparison.Ordinal) => 1,
        // Only a host knows that an address is wrong.
        "404.html" => null,
        "index.html" => 2,
        _ when path.Contains("/search/", StringComparison.Ordinal) => 3,
        _ when path.Contains("/lessons/", StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal) => 4,
        _ when path.EndsWith(".html", StringComparison.Ordinal) => 5,
        _ => null,
    };
}
