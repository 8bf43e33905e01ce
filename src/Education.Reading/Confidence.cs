namespace Education.Reading;

/// <summary>Whether a text is long enough for a score.</summary>
public enum Confidence
{
    /// <summary>The text is shorter than the sample that the formula asks for.</summary>
    Low,

    /// <summary>The text is long enough.</summary>
    Normal,
}
