namespace Education.Lessons.Blocks;

/// <summary>The five kinds of GitHub alerts.</summary>
public enum CalloutKind
{
    /// <summary>Good to know.</summary>
    Note,

    /// <summary>A way to make it easier.</summary>
    Tip,

    /// <summary>Needed to understand the rest.</summary>
    Important,

    /// <summary>Take care.</summary>
    Warning,

    /// <summary>May do harm.</summary>
    Caution,
}
