namespace Education.Lessons.Findings;

/// <summary>What a finding means for the build.</summary>
public enum Severity
{
    /// <summary>Worth knowing. Never changes the exit code.</summary>
    Note,

    /// <summary>Should be mended. The site is still built.</summary>
    Warning,

    /// <summary>Nothing is published until it is mended.</summary>
    Error,
}
