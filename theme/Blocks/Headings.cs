namespace Education.Theme.Blocks;

/// <summary>Names of heading elements.</summary>
public static class Headings
{
    /// <summary>The element for a level; 6 is the deepest.</summary>
    public static string Element(int level) => level switch
    {
        <= 2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    };
}
