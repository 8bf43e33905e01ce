namespace Education.Lessons.Trees;

/// <summary>Whether a link says that it leads into another language.</summary>
public enum Crossing
{
    /// <summary>It says nothing.</summary>
    Unsaid,

    /// <summary>It names the language: <c>hreflang</c>.</summary>
    Said,
}
