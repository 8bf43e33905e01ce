using System.Globalization;
using Education.Cli.Fixes;
using Education.Cli.Moves;
using Education.Lessons;

namespace Education.Cli.Scaffolds;

/// <summary>A lesson of the site's first language, to be translated in place.</summary>
internal static class NewTranslation
{
    // A translation is reviewed and tested on its own, and has no past.
    private static readonly string[] _ofSource = ["reviewers", "reviewed_on", "review_due", "redirect_from", "allow"];

    /// <exception cref="UsageException">The language or the lesson is not there, or the translation is.</exception>
    public static Scaffold Make(Desk desk, string tag, LessonPlace place)
    {
        var language = desk.LanguageOf(tag);
        var first = desk.Settings.Languages[0];
        if (language == first)
        {
            throw new UsageException($"‘{tag}’ is the language that others are translated from. Start a lesson with: education new lesson {place}");
        }

        var source = desk.LessonAt(first, place);
        string path = desk.PathOf($"{language}/{place}.md");
        if (desk.TextOf(path) is not null)
        {
            throw new UsageException($"{path} exists already.");
        }

        var links = new TranslatedLinks(desk.Library, source, language);
        var copy = new AuthorText(path, TextEdits.Apply(desk.TextOf(source.SourcePath) ?? "", links.Edits(path)));
        return new Scaffold(path, WithHead(copy, source, desk.Today), Advice(links));
    }

    private static string Advice(TranslatedLinks links) => string.Join('\n', new[]
    {
        "Translate the title, the summary, objectives, key messages and all text. Leave ids, the names of keys and the ticks of questions as they are.",
        links.MissingTerms.Count == 0 ? "" : $"The glossary still needs: {string.Join(", ", links.MissingTerms)}",
        links.MissingSheets.Count == 0 ? "" : $"worksheets.yml still needs: {string.Join(", ", links.MissingSheets)}",
    }.Where(line => line.Length > 0));

    private static string WithHead(AuthorText copy, Lesson source, DateOnly today)
    {
        var lines = copy.Lines;
        int head = copy.HeadLines;
        if (head < 3 || HeadEntry.Read(lines[1..(head - 1)]) is not { } entries)
        {
            return copy.Text;
        }

        var kept = entries.Where(e => !_ofSource.Contains(e.Key, StringComparer.Ordinal)).SelectMany(e => Fresh(e, source, today));
        return string.Join('\n', [lines[0], .. kept, .. SourceMarks.Of(source).Lines, .. lines[(head - 1)..]]);
    }

    private static IEnumerable<string> Fresh(HeadEntry entry, Lesson source, DateOnly today) => entry.Key switch
    {
        "review_state" => ["review_state: draft"],
        "user_testing" => ["user_testing: pending"],
        "version" => ["version: 1"],
        "changelog" =>
        [
            "changelog:",
            "  - version: 1",
            $"    date: {today.ToString("O", CultureInfo.InvariantCulture)}",
            $"    note: Translated from ‘{source.Language}’, version {source.FrontMatter.Version?.Value ?? 1}.",
        ],
        _ => entry.Lines,
    };
}
