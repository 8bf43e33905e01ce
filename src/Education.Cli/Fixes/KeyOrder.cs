namespace Education.Cli.Fixes;

/// <summary>The keys of front matter stand in the order of the format page, so that authors find them. Keys it does not name come last.</summary>
internal sealed class KeyOrder : ITextFix
{
    /// <summary>The order, from an embedded list.</summary>
    public static IReadOnlyList<string> Keys { get; } = ReadKeys();

    public string Apply(AuthorText file)
    {
        int head = file.HeadLines;
        if (!file.IsMarkdown || head < 3)
        {
            return file.Text;
        }

        var lines = file.Lines;
        return HeadEntry.Read(lines[1..(head - 1)]) is { } entries
            ? string.Join('\n', [lines[0], .. entries.OrderBy(e => Place(e.Key)).SelectMany(e => e.Lines), .. lines[(head - 1)..]])
            : file.Text;
    }

    private static int Place(string key) => Keys.TakeWhile(k => k != key).Count();

    private static string[] ReadKeys()
    {
        using var stream = typeof(KeyOrder).Assembly.GetManifestResourceStream("fixes/front-matter-order.txt")
            ?? throw new InvalidOperationException("The order of keys is missing from the program.");
        return new StreamReader(stream).ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
