namespace Education.Theme.Parts;

/// <summary>Whether a list says what each lesson is about.</summary>
public enum Summaries
{
    /// <summary>Titles alone.</summary>
    Hidden,

    /// <summary>The key idea under each title.</summary>
    Shown,
}
