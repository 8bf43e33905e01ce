namespace Education.Lessons;

/// <summary>How sure the evidence lets us be, in the words of the GRADE scale.</summary>
public enum Certainty
{
    /// <summary>Very unsure.</summary>
    VeryLow,

    /// <summary>New studies are likely to change the picture.</summary>
    Low,

    /// <summary>Fairly sure.</summary>
    Moderate,

    /// <summary>New studies are unlikely to change the picture.</summary>
    High,

    /// <summary>Differs between the points of the lesson.</summary>
    Mixed,
}
