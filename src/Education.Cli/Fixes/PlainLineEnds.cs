namespace Education.Cli.Fixes;

/// <summary>Lines end with LF, and no byte order mark stands before the first.</summary>
internal sealed class PlainLineEnds : ITextFix
{
    public string Apply(AuthorText file) =>
        file.Text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
