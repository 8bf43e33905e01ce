namespace Education.Lessons;

/// <summary>How far a page has been checked by people outside the writing team. Always shown to the reader.</summary>
public enum ReviewState
{
    /// <summary>Not yet reviewed by a clinician.</summary>
    Draft,

    /// <summary>A named clinician has reviewed it.</summary>
    ClinicallyReviewed,

    /// <summary>Reviewed, and tried with readers.</summary>
    UserTested,
}
