using Education.Lessons.Links;

namespace Education.Lessons.Checks;

/// <summary>A link, the file it stands in and the page it leads to.</summary>
/// <param name="From">The file it stands in.</param>
/// <param name="Link">The link.</param>
/// <param name="To">The page that it names, for an anchor the one it stands on; null when it names none.</param>
public readonly record struct PlacedLink(Manuscript From, Link Link, Manuscript? To);
