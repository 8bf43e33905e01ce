using Education.Lessons.Findings;

namespace Education.Cli.Fixes;

/// <summary>A change to one place of a file.</summary>
/// <param name="Where">The place; its lines count as in the file.</param>
/// <param name="Old">What stands there, or inside it. When it does not, the change is left out.</param>
/// <param name="New">What is to stand there.</param>
internal sealed record TextEdit(SourceSpan Where, string Old, string New);
