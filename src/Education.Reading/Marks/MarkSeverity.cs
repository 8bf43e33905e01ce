namespace Education.Reading.Marks;

/// <summary>How much a mark weighs.</summary>
public enum MarkSeverity
{
    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>Should be mended.</summary>
    Warning,

    /// <summary>Must be mended for patients.</summary>
    Error,
}
