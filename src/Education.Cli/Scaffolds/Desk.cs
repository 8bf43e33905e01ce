using System.Text;
using Education.Cli.Building;
using Education.Cli.Disk;
using Education.Cli.Moves;
using Education.Lessons;
using Education.Lessons.Site;

namespace Education.Cli.Scaffolds;

/// <summary>What a new file is made from: the project as it is, and the day.</summary>
internal sealed class Desk(ProjectFiles files, DateOnly today)
{
    private readonly ReadProject _read = ReadProject.Of(files, today);

    public DateOnly Today => today;

    public Library Library => _read.Inspection.Library;

    public Settings Settings => _read.Inspection.Settings;

    /// <summary>A path of the content folder.</summary>
    public string PathOf(string relative) => $"{Settings.InputPath.TrimEnd('/')}/{relative}";

    /// <summary>The text of a file; null when there is none.</summary>
    public string? TextOf(string path) => files.Content.FirstOrDefault(f => f.Path == path) is { } file ? Encoding.UTF8.GetString(file.Bytes.Span) : null;

    /// <exception cref="UsageException">The site does not have the language.</exception>
    public Language LanguageOf(string tag) => Settings.Languages.Contains(new Language(tag))
        ? new Language(tag)
        : throw new UsageException($"This site does not have the language ‘{tag}’. Add it to Languages in {ProjectFolder.SettingsFile}, and give it a ui.yml.");

    /// <exception cref="UsageException">There is no such lesson.</exception>
    public Lesson LessonAt(Language language, LessonPlace place)
    {
        var lessons = Library.Shelves.Where(s => s.Language == language).SelectMany(s => s.Lessons).ToList();
        return lessons.FirstOrDefault(l => l.Home.Value == place.Home && l.Id.Value == place.Id)
            ?? throw new UsageException($"There is no lesson ‘{place}’ in ‘{language}’.{Hint(place, lessons)}");
    }

    /// <summary>Makes sure that a language has a path.</summary>
    /// <exception cref="UsageException">It has not.</exception>
    public void ExpectPath(Language language, string id)
    {
        var paths = Library.Shelves.Where(s => s.Language == language).SelectMany(s => s.Paths).Select(p => p.Id.Value).ToList();
        if (!paths.Contains(id, StringComparer.Ordinal))
        {
            string hint = Closest.Of(id, paths) is { } closest ? $" Did you mean {closest}?" : "";
            string known = paths.Count > 0 ? $" The paths are {string.Join(", ", paths)}." : "";
            throw new UsageException($"{PathOf($"{language}/paths.yml")} has no path ‘{id}’.{hint}{known} To start a new path, add it there first.");
        }
    }

    private static string Hint(LessonPlace place, IEnumerable<Lesson> lessons) =>
        Closest.Of(place.ToString(), lessons.Select(l => $"{l.Home}/{l.Id}")) is { } closest ? $" Did you mean {closest}?" : "";
}
