using Education.Reading;

namespace Education.Cli.Reading;

/// <summary>The analysers of a run: the built-in ones, or for English one with a syllable table from a file.</summary>
internal sealed class Analysers
{
    private readonly TextAnalyser? _english;

    /// <exception cref="UsageException">The file cannot be read or is no syllable table.</exception>
    public Analysers(FileInfo? syllableTable)
    {
        if (syllableTable is null) return;
        try
        {
            using var stream = syllableTable.OpenRead();
            _english = TextAnalyser.WithSyllableTable(stream);
        }
        catch (Exception unreadable) when (unreadable is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new UsageException($"‘{syllableTable}’ cannot be used as a syllable table: {unreadable.Message}");
        }
    }

    public TextAnalyser For(string language)
    {
        var built = TextAnalyser.For(language);
        return built.Language is "en" && _english is { } english ? english : built;
    }
}
