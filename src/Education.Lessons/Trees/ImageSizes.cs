namespace Education.Lessons.Trees;

/// <summary>Whether images must say their size.</summary>
public enum ImageSizes
{
    /// <summary>They need not.</summary>
    Free,

    /// <summary>An image without width and height is noted.</summary>
    Asked,
}
