using System.Globalization;
using Education.Tests.House;

namespace Education.Tests.Trees;

/// <summary>A line of <c>expected.tsv</c>: what must be found for one link, or that nothing may be.</summary>
public sealed record LinkCase(string Tree, string File, int Line, int Column, string Rule, string What)
{
    public const string Folder = "tests/Education.Tests/Fixtures/links";

    public bool IsGood => Rule == "ok";

    public static IReadOnlyList<LinkCase> All { get; } = [.. Repository.Files(Folder, "expected.tsv").SelectMany(Read)];

    /// <summary>The options of the command, from the first line of the file.</summary>
    public static string[] Options(string tree) =>
        [.. Repository.Read($"{Folder}/{tree}/expected.tsv").Split('\n')[0].Split(' ').Skip(3).Where(word => word != "tree")];

    public override string ToString() => $"{Tree}/{File}({Line}): {Rule}, {What}";

    private static IEnumerable<LinkCase> Read(string file)
    {
        string tree = file.Split('/')[^2];
        return Repository.Read(file).Split('\n').Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t'))
            .Select(cells => new LinkCase(tree, cells[0], Number(cells[1]), Number(cells[2]), cells[3], cells[4]));
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
