using System.Text.RegularExpressions;
using Education.Lessons.Checks.Words;

namespace Education.Lessons.Trees;

/// <summary>Which folders of a tree are languages or editions: only names of that form that lie side by side, so that a lone folder is never mistaken for one.</summary>
internal sealed partial class Borders
{
    private readonly HashSet<string> _languages;
    private readonly HashSet<string> _editions;

    public Borders(IReadOnlyList<TreePage> pages)
    {
        var folders = pages.SelectMany(p => Steps(p.Path)).Distinct(StringComparer.Ordinal).ToList();
        var codes = WordList.Of("language-codes", "any");
        _languages = SideBySide(folders, f => codes.Contains(NameOf(f).Split('-')[0]) && LanguageName().IsMatch(NameOf(f)));
        _editions = SideBySide(folders, f => EditionName().IsMatch(NameOf(f)) || (EditionNumber().IsMatch(NameOf(f)) && EditionShelf().IsMatch(NameOf(ParentOf(f)))));
    }

    /// <summary>The folder of the language a page is in; null when it is in none.</summary>
    public string? LanguageOf(string path) => _languages.Count == 0 ? null : Steps(path).FirstOrDefault(_languages.Contains);

    /// <summary>The folder of the edition a page is in; null when it is in none.</summary>
    public string? EditionOf(string path) => _editions.Count == 0 ? null : Steps(path).LastOrDefault(_editions.Contains);

    /// <summary>True when editions of a page are kept below the page's own folder.</summary>
    public bool HasEditions(string folder) => _editions.Any(e => ParentOf(ParentOf(e)) == folder && EditionShelf().IsMatch(NameOf(ParentOf(e))));

    public static string ParentOf(string folder) => folder.LastIndexOf('/') is > 0 and var slash ? folder[..slash] : "";

    private static HashSet<string> SideBySide(IEnumerable<string> folders, Func<string, bool> isOne) =>
        folders.Where(isOne).GroupBy(ParentOf, StringComparer.Ordinal).Where(g => g.Skip(1).Any()).SelectMany(g => g).ToHashSet(StringComparer.Ordinal);

    private static string NameOf(string folder) => folder[(folder.LastIndexOf('/') + 1)..];

    /// <summary>The folders above a file, the outermost first.</summary>
    private static IEnumerable<string> Steps(string path)
    {
        for (int slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
        {
            yield return path[..slash];
        }
    }

    [GeneratedRegex("^[a-z]{2}(-[A-Za-z]{2,4})?$")]
    private static partial Regex LanguageName();

    [GeneratedRegex(@"^(v\d+(\.\d+)*|\d+(\.\d+)+)$")]
    private static partial Regex EditionName();

    [GeneratedRegex("^[0-9]+$")]
    private static partial Regex EditionNumber();

    [GeneratedRegex("^(e|editions?|versions?)$")]
    private static partial Regex EditionShelf();
}
