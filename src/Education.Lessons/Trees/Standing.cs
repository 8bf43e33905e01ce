namespace Education.Lessons.Trees;

/// <summary>Whether readers get a page.</summary>
public enum Standing
{
    /// <summary>They do.</summary>
    Published,

    /// <summary>Its front matter says <c>draft: true</c> or <c>published: false</c>.</summary>
    Draft,
}
