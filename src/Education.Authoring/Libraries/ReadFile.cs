using Education.Lessons.Findings;

namespace Education.Authoring.Libraries;

/// <summary>A file and what was read of it.</summary>
internal sealed record ReadFile(PlacedFile Placed, Draft<object> Draft);
