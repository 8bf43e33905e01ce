namespace Education.Lessons.Sources;

/// <summary>How a work's DOI was verified.</summary>
public enum DoiState
{
    /// <summary>Not verified; the DOI is not printed.</summary>
    Unverified,

    /// <summary>Seen only in other reference lists.</summary>
    Secondary,

    /// <summary>Seen with the publisher or an index fed by it.</summary>
    Publisher,

    /// <summary>The work has none.</summary>
    None,
}
