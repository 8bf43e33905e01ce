namespace Education.Lessons.Quizzes;

/// <summary>What the reader does to answer.</summary>
public enum QuestionKind
{
    /// <summary>Picks one.</summary>
    One,

    /// <summary>Picks several.</summary>
    Many,

    /// <summary>Picks one of two.</summary>
    TrueFalse,

    /// <summary>Puts steps in order; the choices are stored in the right order.</summary>
    Order,

    /// <summary>Pairs things; each choice holds its partner.</summary>
    Match,

    /// <summary>Rates 0 to 10. There is no right answer and no choice.</summary>
    Scale,
}
