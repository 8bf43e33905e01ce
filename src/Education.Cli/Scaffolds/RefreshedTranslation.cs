using Education.Cli.Fixes;
using Education.Cli.Moves;
using Education.Lessons.Translations;

namespace Education.Cli.Scaffolds;

/// <summary>A translation that someone compared with its source: it gets the marks of the source as it is now. No word of it changes.</summary>
internal static class RefreshedTranslation
{
    /// <exception cref="UsageException">The language, the lesson or its translation is not there, or its front matter cannot be read.</exception>
    public static Scaffold Make(Desk desk, string tag, LessonPlace place)
    {
        var language = desk.LanguageOf(tag);
        var first = desk.Settings.Languages[0];
        if (language == first)
        {
            throw new UsageException($"‘{tag}’ is the language that others are translated from. Name the language of the translation.");
        }

        var translation = desk.LessonAt(language, place);
        var source = desk.Library.Find(first, translation.Id)
            ?? throw new UsageException($"{translation.SourcePath} has no lesson in ‘{first}’ that it could be translated from.");
        var text = new AuthorText(translation.SourcePath, desk.TextOf(translation.SourcePath) ?? "");
        var lines = text.Lines;
        int head = text.HeadLines;
        if (head < 3 || HeadEntry.Read(lines[1..(head - 1)]) is not { } entries)
        {
            throw new UsageException($"The front matter of {translation.SourcePath} cannot be read. Mend it first: education validate");
        }

        string fresh = string.Join('\n', [lines[0], .. SourceMarks.In(entries, source).SelectMany(e => e.Lines), .. lines[(head - 1)..]]);
        return new Scaffold(translation.SourcePath, fresh, Advice(translation.FrontMatter.TranslationOf is { } mark ? Staleness.Of(mark, source) : []));
    }

    private static string Advice(IReadOnlyList<ChangedPart> parts) => parts.Count == 0
        ? "It keeps the marks of its source now."
        : $"From now on these parts count as translated: {string.Join(", ", parts.Select(p => $"‘{p.Heading}’"))}";
}
