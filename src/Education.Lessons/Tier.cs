namespace Education.Lessons;

/// <summary>How early a reader should meet a lesson.</summary>
public enum Tier
{
    /// <summary>Part of the smallest useful set.</summary>
    Core,

    /// <summary>For those who want more.</summary>
    Deepen,
}
