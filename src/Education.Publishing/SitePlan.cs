using Education.Lessons.Site;
using Education.Theme.Layouts;

namespace Education.Publishing;

/// <summary>What publishers build on: the content, and the assets that pages link to.</summary>
/// <param name="Publication">Content, settings, day of the build.</param>
/// <param name="Assets">Where style sheets, scripts and icons will stand.</param>
public sealed record SitePlan(Publication Publication, AssetLinks Assets);
