namespace Education.Lessons;

/// <summary>A trial of the lesson with readers. Null on a lesson means that it is pending.</summary>
/// <param name="Date">Day of the trial.</param>
/// <param name="People">How many readers took part.</param>
/// <param name="Who">Who they were.</param>
/// <param name="Changes">What was changed because of it.</param>
public sealed record UserTesting(DateOnly Date, int People, string Who, string Changes);
