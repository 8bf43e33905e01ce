using Education.Lessons.Findings;

namespace Education.Authoring.Rules;

/// <summary>What a drawing must meet to stand in a page.</summary>
public static class FigureRules
{
    /// <summary>The SVG cannot be read.</summary>
    public static Rule Unreadable { get; } = Error("EDU2101", "figure-unreadable", "A figure is an SVG file that can be read.");

    /// <summary>An element that figures may not hold.</summary>
    public static Rule Element { get; } = Error("EDU2102", "figure-element", "A figure holds shapes and words only.");

    /// <summary>An attribute that figures may not hold.</summary>
    public static Rule Attribute { get; } = Error("EDU2103", "figure-attribute", "A figure holds no style, no script and no attribute beyond those for drawing.");

    /// <summary>A class that the theme does not colour.</summary>
    public static Rule Class { get; } = Error("EDU2104", "figure-class", "The classes of a figure are those that the theme colours.");

    /// <summary>An id that may meet the same id of another figure.</summary>
    public static Rule IdPrefix { get; } = Error("EDU2105", "figure-id", "Every id in a figure starts with the file name and stands once.");

    /// <summary>No title or description.</summary>
    public static Rule Words { get; } = Error("EDU2106", "figure-words", "A figure has a title and a description for people who cannot see it.");

    /// <summary>No usable view box.</summary>
    public static Rule ViewBox { get; } = Error("EDU2107", "figure-view-box", "A figure has a viewBox, so that it fits every screen.");

    /// <summary>A link to something that is not in the figure.</summary>
    public static Rule OwnParts { get; } = Error("EDU2108", "figure-own-parts", "A figure uses its own parts only.");

    /// <summary>Too deep or too many shapes.</summary>
    public static Rule TooComplex { get; } = Error("EDU2109", "figure-too-complex", "A figure has at most 5,000 elements, at most 32 deep in each other.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Rule> All { get; } = [Unreadable, Element, Attribute, Class, IdPrefix, Words, ViewBox, OwnParts, TooComplex];

    private static Rule Error(string id, string slug, string title) => new(id, slug, title, Severity.Error);
}
