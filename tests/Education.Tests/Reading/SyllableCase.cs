using System.Globalization;
using System.Runtime.CompilerServices;

namespace Education.Tests.Reading;

/// <summary>Words with their syllables, one <c>word number</c> a line.</summary>
internal static class SyllableCase
{
    public static IEnumerable<object[]> In(string file) =>
        from line in File.ReadLines(Path.Combine(Folder(), "Cases", file))
        where line.Length > 0 && line[0] != '#'
        let space = line.LastIndexOf(' ')
        select new object[] { line[..space], int.Parse(line.AsSpan(space + 1), CultureInfo.InvariantCulture) };

    private static string Folder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile) ?? "";
}
