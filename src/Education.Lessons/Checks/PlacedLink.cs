using Education.Lessons.Links;

namespace Education.Lessons.Checks;

/// <summary>A link and the file it stands in.</summary>
public sealed record PlacedLink(Manuscript From, Link Link);
