namespace Education.Cli.Scaffolds;

/// <summary>A file that was started, and what is left to do.</summary>
/// <param name="Path">Path from the project's root.</param>
/// <param name="Text">The whole file.</param>
/// <param name="Advice">What the author does next.</param>
internal sealed record Scaffold(string Path, string Text, string Advice);
