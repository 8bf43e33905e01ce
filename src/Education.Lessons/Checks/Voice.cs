namespace Education.Lessons.Checks;

/// <summary>Whose view a statement tells.</summary>
public enum Voice
{
    /// <summary>The page says so itself.</summary>
    Author,

    /// <summary>Quoted to be put right: the saying of a myth, a wrong choice, a false statement of a quiz.</summary>
    Misconception,
}
