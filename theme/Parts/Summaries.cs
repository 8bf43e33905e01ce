namespace Education.Theme.Parts;

/// <summary>Whether a list says what each lesson is about.</summary>
public enum Summaries
{
    /// <summary>Titles alone.</summary>
    Hidden,

    /// <summary>The key idea under each title.</summary>
    Shown,

    /// <summary>The key idea under each title and, on paper, the full address of the lesson.</summary>
    ToHandOut,
}
