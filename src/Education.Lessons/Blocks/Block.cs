using Education.Lessons.Findings;

namespace Education.Lessons.Blocks;

/// <summary>A piece of a lesson. What kinds there are is the whole list of types that derive from this one.</summary>
/// <param name="Where">The lines it was read from.</param>
public abstract record Block(SourceSpan Where);
