namespace Education.Lessons.Blocks;

/// <summary>Whether a story happened.</summary>
public enum StoryOrigin
{
    /// <summary>The author did not say.</summary>
    NotSaid,

    /// <summary>Put together by the writers; shown as "A made-up example".</summary>
    MadeUp,

    /// <summary>Told by a person who agreed to its use.</summary>
    Real,
}
