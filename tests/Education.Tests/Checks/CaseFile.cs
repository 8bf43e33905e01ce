using Education.Tests.House;

namespace Education.Tests.Checks;

/// <summary>A table of cases beside the tests, one a line; empty lines and lines that start with # are left out.</summary>
internal static class CaseFile
{
    public static IEnumerable<string> Lines(string name) =>
        Repository.Read($"tests/Education.Tests/Checks/Data/{name}").Split('\n').Where(l => l.Trim().Length > 0 && l[0] != '#');
}
