namespace Education.Authoring;

/// <summary>A lesson or page file that passed the guards. Lines end with LF and count from 1; a line here is the same line in the author's file.
/// Characters that no content may hold stand as U+FFFD, so that columns stay true.</summary>
/// <param name="Path">Path from the project's root with forward slashes.</param>
/// <param name="FrontMatter">What stands between the two lines of hyphens; empty when there is none.</param>
/// <param name="FrontMatterLine">Line of the file on which <paramref name="FrontMatter"/> starts.</param>
/// <param name="Body">What stands below the front matter.</param>
/// <param name="BodyLine">Line of the file on which <paramref name="Body"/> starts.</param>
public sealed record SourceText(string Path, string FrontMatter, int FrontMatterLine, string Body, int BodyLine);
