using Education.Lessons.Findings;

namespace Education.Lessons.Blocks;

/// <summary>Words a clinician may say. <paramref name="Title"/> is empty when the author gave none.</summary>
public sealed record Script(SourceSpan Where, string Title, IReadOnlyList<Block> Content) : Box(Where, Content);
