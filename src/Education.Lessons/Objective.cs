using Education.Lessons.Findings;

namespace Education.Lessons;

/// <summary>What a reader can do after the lesson. Quiz questions name it as their goal.</summary>
public sealed record Objective(string Id, string Text, SourceSpan Where);
