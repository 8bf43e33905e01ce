namespace Education.Cli.LanguageServer;

/// <summary>Where the author is.</summary>
/// <param name="File">The file.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="Line">From 0.</param>
/// <param name="Character">UTF-16 units in front of the cursor on its line.</param>
internal sealed record Cursor(TextBuffer File, IReadOnlyList<string> Lines, int Line, int Character)
{
    /// <summary>The whole line.</summary>
    public string Text => Lines[Line];

    /// <summary>The line up to the cursor.</summary>
    public string Before => Text[..Character];

    /// <summary>The line from the cursor on.</summary>
    public string After => Text[Character..];

    /// <summary>True when the cursor stands in YAML: a data file, or the front matter of a page.</summary>
    public bool IsInFields
    {
        get
        {
            if (!File.Path.EndsWith(".md", StringComparison.Ordinal))
            {
                return File.Path.EndsWith(".yml", StringComparison.Ordinal);
            }

            return Line > 0 && Lines[0].TrimEnd() == "---" && !Lines.Skip(1).Take(Line).Any(l => l.TrimEnd() == "---");
        }
    }
}
