namespace Education.Lessons.Quizzes;

/// <summary>In which order choices are shown.</summary>
public enum ChoiceOrder
{
    /// <summary>As written.</summary>
    Fixed,

    /// <summary>Mixed when scripts run; as written without.</summary>
    Shuffled,
}
