namespace Education.Lessons;

/// <summary>Subjects that bring safety duties with them.</summary>
public enum Topic
{
    /// <summary>Moving and exercise: the stop rule for people who crash after effort applies.</summary>
    Movement,

    /// <summary>Medicines: the sentence on not stopping suddenly applies.</summary>
    Medicine,

    /// <summary>Sleep.</summary>
    Sleep,

    /// <summary>Low mood and worry.</summary>
    Mood,

    /// <summary>Thoughts of suicide: the crisis box stands before the first paragraph.</summary>
    Suicide,

    /// <summary>Past trauma.</summary>
    Trauma,

    /// <summary>Work.</summary>
    Work,

    /// <summary>Energy and fatigue.</summary>
    Energy,

    /// <summary>Violence or abuse.</summary>
    Violence,
}
