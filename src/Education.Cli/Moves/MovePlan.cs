using Education.Authoring;
using Education.Cli.Building;
using Education.Cli.Disk;
using Education.Cli.Fixes;

namespace Education.Cli.Moves;

/// <summary>Everything that changes when a lesson moves.</summary>
/// <param name="Renames">Old path and new path of each file that moves: one for each language, and easy-read versions.</param>
/// <param name="Changes">Every file with new text, by its old path.</param>
internal sealed record MovePlan(IReadOnlyDictionary<string, string> Renames, IReadOnlyList<ChangedFile> Changes)
{
    /// <exception cref="UsageException">There is no such lesson, or the new place is taken.</exception>
    public static MovePlan Make(ProjectFiles files, LessonPlace from, LessonPlace to, DateOnly today)
    {
        var inspection = ReadProject.Of(files, today).Inspection;
        var renames = new MovedFiles(files, inspection).Find(from, to);
        var moved = inspection.Lessons.Where(l => renames.ContainsKey(l.SourcePath)).ToList();
        var edits = MovedLinks.Edits(inspection, renames)
            .Concat(from.Id == to.Id ? [] : MovedIds.Edits(inspection, moved, to.Id))
            .ToLookup(e => e.Where.Path, StringComparer.Ordinal);
        return new MovePlan(renames, [.. files.Content.SelectMany(file => Change(file, edits, renames, (from, to)))]);
    }

    private static IEnumerable<ChangedFile> Change(SourceFile file, ILookup<string, TextEdit> edits, IReadOnlyDictionary<string, string> renames, (LessonPlace From, LessonPlace To) move)
    {
        if (AuthorText.Of(file) is not { } text)
        {
            return [];
        }

        string after = TextEdits.Apply(text.Text, edits[file.Path]);
        if (renames.ContainsKey(file.Path) && move.From.Id != move.To.Id)
        {
            after = MovedHead.Write(text with { Text = after }, move.From.Id, move.To.Id);
        }

        return after == text.Text && !renames.ContainsKey(file.Path) ? [] : [new ChangedFile(file.Path, text.Text, after)];
    }
}
