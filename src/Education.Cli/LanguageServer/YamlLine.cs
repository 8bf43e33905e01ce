namespace Education.Cli.LanguageServer;

/// <summary>One line of YAML as far as an editor has to know it; half-written lines count too.</summary>
/// <param name="Dash">Column of the first list mark; -1 when there is none.</param>
/// <param name="Column">Column of the first character after marks and spaces.</param>
/// <param name="Key">The key; empty when the line has none.</param>
/// <param name="Value">Column of what stands after the colon, or of the whole when there is no key.</param>
internal sealed record YamlLine(int Dash, int Column, string Key, int Value)
{
    public static YamlLine Of(string line)
    {
        int dash = -1, at = Spaces(line, 0);
        while (at < line.Length && line[at] == '-' && (at + 1 == line.Length || line[at + 1] == ' '))
        {
            dash = dash < 0 ? at : dash;
            at = Spaces(line, Math.Min(at + 1, line.Length));
        }

        int colon = at;
        while (colon < line.Length && (char.IsLetterOrDigit(line[colon]) || line[colon] is '-' or '_'))
        {
            colon++;
        }

        bool hasKey = colon > at && colon < line.Length && line[colon] == ':' && (colon + 1 == line.Length || line[colon + 1] == ' ');
        return hasKey ? new(dash, at, line[at..colon], Spaces(line, colon + 1)) : new(dash, at, "", at);
    }

    /// <summary>True for a line that says nothing about its place: empty, or a remark.</summary>
    public bool IsBlank(string line) => Column >= line.Length || line[Column] == '#';

    private static int Spaces(string line, int from)
    {
        while (from < line.Length && line[from] == ' ')
        {
            from++;
        }

        return from;
    }
}
