namespace Education.Lessons.Trees;

/// <summary>Whether a page says how large an image is before it has come.</summary>
public enum ImageSize
{
    /// <summary>Not an image, or a place where no size can be given.</summary>
    NotAsked,

    /// <summary>Width and height are given.</summary>
    Given,

    /// <summary>Width or height is missing.</summary>
    Missing,
}
