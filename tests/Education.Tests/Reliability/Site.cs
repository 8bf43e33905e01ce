using System.Security.Cryptography;
using Education.Publishing;

namespace Education.Tests.Reliability;

/// <summary>The files of a folder as they are at one moment.</summary>
internal static class Site
{
    /// <summary>SHA-256 by path from the folder, forward slashes.</summary>
    public static SortedDictionary<string, string> Hashes(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(folder, file).Replace('\\', '/'),
            file => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))),
        StringComparer.Ordinal);

    /// <summary>True when every file is what the folder's own manifest says, no file is missing and none is there besides.</summary>
    public static bool IsWhole(string folder)
    {
        string manifest = Path.Combine(folder, BuildManifest.FileName);
        if (!File.Exists(manifest))
        {
            return false;
        }

        var found = Hashes(folder);
        found.Remove(BuildManifest.FileName);
        return found.SequenceEqual(BuildManifest.Read(File.ReadAllBytes(manifest)).OrderBy(f => f.Key, StringComparer.Ordinal));
    }
}
