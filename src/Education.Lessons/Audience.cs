namespace Education.Lessons;

/// <summary>Whom a lesson speaks to. Decides the reading-level limits.</summary>
public enum Audience
{
    /// <summary>People who live with pain.</summary>
    Patient,

    /// <summary>Their family and friends.</summary>
    Family,

    /// <summary>Health professionals.</summary>
    Clinician,
}
