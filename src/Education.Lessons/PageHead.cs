namespace Education.Lessons;

/// <summary>The front matter of a page that is not a lesson.</summary>
/// <param name="SourcePath">Path from the project's root with forward slashes.</param>
/// <param name="Title">Null when the author left it out, which is a finding.</param>
/// <param name="Summary">One sentence for lists and search engines.</param>
public sealed record PageHead(string SourcePath, Sourced<string>? Title, Sourced<string>? Summary);
