
namespace Education.Authoring.Blocks;

/// <summary>One option of a box.</summary>
/// <param name="Name">Before the equals sign.</param>
/// <param name="Value">After it, without quotes; empty when there is no equals sign.</param>
/// <param name="Where">Name and value.</param>
internal sealed record DirectiveOption(string Name, string Value, SourceSpan Where);
