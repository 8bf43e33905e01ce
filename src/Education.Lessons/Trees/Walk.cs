namespace Education.Lessons.Trees;

/// <summary>How the steps of a path went.</summary>
public enum Walk
{
    /// <summary>It stays below the root.</summary>
    Inside,

    /// <summary>It leads above the root.</summary>
    Outside,

    /// <summary>It hides steps or separators behind percent signs.</summary>
    Hidden,
}
