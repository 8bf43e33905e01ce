namespace Education.Lessons.Trees;

/// <summary>What is asked of a tree beyond links that work. Default: nothing.</summary>
public sealed record TreeOptions
{
    /// <summary>Path of the page that readers start on: pages that no chain of links reaches from it are named. Null asks nothing.</summary>
    public string? Start { get; init; }

    /// <summary>Most bytes of a page with all of its parts. Null asks nothing.</summary>
    public long? MostBytes { get; init; }

    /// <summary>Default: sizes of images are not asked for.</summary>
    public ImageSizes ImageSizes { get; init; }

    /// <summary>Default: <c>http:</c> passes.</summary>
    public PlainWeb PlainWeb { get; init; }
}
