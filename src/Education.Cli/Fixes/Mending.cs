using Education.Cli.Building;
using Education.Cli.Disk;

namespace Education.Cli.Fixes;

/// <summary>All safe fixes of a project.</summary>
internal static class Mending
{
    /// <summary>The files that the fixes change, sorted by path.</summary>
    /// <param name="files">The project.</param>
    /// <param name="isChosen">Whether a file may be changed, by path.</param>
    /// <param name="today">The day; no fix depends on it.</param>
    public static IReadOnlyList<ChangedFile> Plan(ProjectFiles files, Func<string, bool> isChosen, DateOnly today)
    {
        var tidy = files.Select(file => isChosen(file.Path) && AuthorText.Of(file) is { } text ? TextFixes.Apply(text).ToFile() : file);
        var edits = new LinkFixes(ReadProject.Of(tidy, today).Inspection).Edits().ToLookup(e => e.Where.Path, StringComparer.Ordinal);
        return
        [
            .. files.Content.Zip(tidy.Content)
                .Where(pair => isChosen(pair.First.Path))
                .Select(pair => (Before: AuthorText.Of(pair.First), After: AuthorText.Of(pair.Second)))
                .SelectMany(pair => pair is ({ } before, { } after) ? [new ChangedFile(before.Path, before.Text, TextEdits.Apply(after.Text, edits[after.Path]))] : Array.Empty<ChangedFile>())
                .Where(change => change.Before != change.After),
        ];
    }
}
