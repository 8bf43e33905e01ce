using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Education.Tests.Search;

/// <summary>Tables of cases beside these tests.</summary>
internal static partial class CaseFile
{
    /// <summary>The lines without comments, split at tabs.</summary>
    public static IReadOnlyList<string[]> Rows(string name, [CallerFilePath] string thisFile = "") =>
    [
        .. File.ReadLines(Path.Combine(Path.GetDirectoryName(thisFile) ?? "", "Cases", name))
            .Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))
            .Select(line => line.Split('\t')),
    ];

    /// <summary>A text with its escapes (a backslash, u, four hexadecimal digits) undone.</summary>
    public static string Plain(string escaped) => Escape().Replace(
        escaped, match => ((char)int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex(@"\\u([0-9a-f]{4})")]
    private static partial Regex Escape();
}
