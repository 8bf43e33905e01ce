using System.Runtime.CompilerServices;

namespace Education.Tests.Search;

/// <summary>Tables of cases beside these tests.</summary>
internal static class CaseFile
{
    /// <summary>The lines without comments, split at tabs.</summary>
    public static IReadOnlyList<string[]> Rows(string name, [CallerFilePath] string thisFile = "") =>
    [
        .. File.ReadLines(Path.Combine(Path.GetDirectoryName(thisFile) ?? "", "Cases", name))
            .Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))
            .Select(line => line.Split('\t')),
    ];
}
