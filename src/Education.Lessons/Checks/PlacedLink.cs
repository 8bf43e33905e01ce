using Education.Lessons.Links;

namespace Education.Lessons.Checks;

/// <summary>A link and the file it stands in.</summary>
public readonly record struct PlacedLink(Manuscript From, Link Link);
