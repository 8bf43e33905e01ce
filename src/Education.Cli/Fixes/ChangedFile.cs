namespace Education.Cli.Fixes;

/// <summary>A file before and after a change.</summary>
/// <param name="Path">Path from the project's root.</param>
/// <param name="Before">Its text.</param>
/// <param name="After">Its new text.</param>
internal sealed record ChangedFile(string Path, string Before, string After);
