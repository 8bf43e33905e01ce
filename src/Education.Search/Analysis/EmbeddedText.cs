namespace Education.Search.Analysis;

/// <summary>The data files inside this library.</summary>
internal static class EmbeddedText
{
    /// <summary>The lines of a data file, without comments (from <c>#</c> on) and empty lines.</summary>
    public static IReadOnlyList<string> Lines(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream("Education.Search." + name)
            ?? throw new ArgumentException($"There is no data file {name}.", nameof(name));
        using var reader = new StreamReader(stream);
        return
        [
            .. reader.ReadToEnd().Split('\n')
                .Select(line => line.Split('#')[0].Trim())
                .Where(line => line.Length > 0),
        ];
    }
}
