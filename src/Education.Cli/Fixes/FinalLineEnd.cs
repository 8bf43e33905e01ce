namespace Education.Cli.Fixes;

/// <summary>A file ends with one line end.</summary>
internal sealed class FinalLineEnd : ITextFix
{
    public string Apply(AuthorText file) => file.Text.Length == 0 ? "" : file.Text.TrimEnd('\n') + "\n";
}
