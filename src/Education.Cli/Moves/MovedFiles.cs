using Education.Cli.Disk;
using Education.Lessons;
using Education.Lessons.Checks;

namespace Education.Cli.Moves;

/// <summary>Finds the files that go with a lesson, and sees that their new places are free.</summary>
internal sealed class MovedFiles(ProjectFiles files, Inspection inspection)
{
    /// <summary>Old path to new path.</summary>
    /// <exception cref="UsageException">There is no such lesson, or the new place is taken.</exception>
    public IReadOnlyDictionary<string, string> Find(LessonPlace from, LessonPlace to)
    {
        if (from == to)
        {
            throw new UsageException($"‘{from}’ is there already.");
        }

        var lessons = inspection.Lessons.Where(l => l.Home.Value == from.Home && l.Id.Value == from.Id).ToList();
        if (lessons.Count == 0)
        {
            string? closest = Closest.Of(from.ToString(), inspection.Lessons.Select(l => $"{l.Home}/{l.Id}"));
            throw new UsageException($"There is no lesson ‘{from}’.{(closest is null ? "" : $" Did you mean {closest}?")}");
        }

        if (to.Id != from.Id && inspection.Lessons.FirstOrDefault(l => l.Id.Value == to.Id) is { } other)
        {
            throw new UsageException($"The id ‘{to.Id}’ is taken by {other.SourcePath}. Choose another one.");
        }

        var renames = lessons.ToDictionary(l => l.SourcePath, l => to.FileIn(inspection.Settings.InputPath, l.Language.Tag), StringComparer.Ordinal);
        foreach (var easy in inspection.Library.Shelves.SelectMany(s => s.EasyReads).Where(e => e.Lesson.Value == from.Id && to.Id != from.Id))
        {
            string path = easy.Head.SourcePath;
            renames.Add(path, $"{path[..(path.LastIndexOf('/') + 1)]}{to.Id}.md");
        }

        return RefuseTaken(renames);
    }

    private Dictionary<string, string> RefuseTaken(Dictionary<string, string> renames)
    {
        var there = files.Content.Select(f => f.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return renames.Values.FirstOrDefault(there.Contains) is { } taken
            ? throw new UsageException($"{taken} exists already. Choose another place.")
            : renames;
    }
}
