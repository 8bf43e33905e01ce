using System.Text;
using Education.Authoring;
using Education.Authoring.Guards;
using Education.Authoring.Lessons;
using Education.Lessons.Blocks;
using Education.Lessons.Levels;
using Education.Reading;
using Education.Reading.Marks;
using Education.Reading.Reports;

namespace Education.Cli.Reading;

/// <summary>Reads the text of a file or of standard input into passages.</summary>
internal static class TextInput
{
    /// <exception cref="UsageException">The file is not there, or the guards of lessons refuse it.</exception>
    public static IReadOnlyList<ReadingPassage> Passages(string file)
    {
        if (file is "-") return OfMarkdown("standard input", Encoding.UTF8.GetBytes(Console.In.ReadToEnd()));
        var bytes = Bytes(new FileInfo(file));
        return Path.GetExtension(file) is ".md" or ".markdown" ? OfMarkdown(file, bytes) : PlainBlocks.Of(Encoding.UTF8.GetString(bytes));
    }

    /// <summary>The lines of a list that are not empty.</summary>
    public static IEnumerable<string> Lines(FileInfo file) =>
        Encoding.UTF8.GetString(Bytes(file)).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static byte[] Bytes(FileInfo file)
    {
        try
        {
            return File.ReadAllBytes(file.FullName);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"‘{file}’ cannot be read: {unreadable.Message}");
        }
    }

    private static ReadingPassage[] OfMarkdown(string path, byte[] bytes)
    {
        var guarded = LessonGuards.Read(new SourceFile(path, bytes, FileOrigin.Regular));
        if (guarded.Value is not { } source)
            throw new UsageException($"‘{path}’ cannot be read as Markdown: {guarded.Findings[0].Message}");
        var body = LessonReader.Read(source, []).Value;
        return [.. (body?.Blocks ?? []).SelectMany(PassagesOf)];
    }

    private static IEnumerable<ReadingPassage> PassagesOf(Block block) =>
        ReadingLevel.PassagesOf(block).Select((passage, at) => new ReadingPassage(passage.Kind, passage.Text)
        {
            Voice = (block is Myth && at == 0) || passage.Kind == PassageKind.Choice ? PassageVoice.Quoted : PassageVoice.Author,
        });
}
