namespace Education.Cli.Fixes;

/// <summary>A safe change to one file that needs no other file. It never changes a word that a reader sees, and doing it twice changes nothing more.</summary>
internal interface ITextFix
{
    /// <summary>The file's text after the fix.</summary>
    string Apply(AuthorText file);
}
