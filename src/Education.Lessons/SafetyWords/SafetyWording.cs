namespace Education.Lessons.SafetyWords;

/// <summary>Sentences that some lessons must hold and words that lessons avoid, from <c>safety.yml</c>.</summary>
/// <param name="DoNotStop">The sentence on not stopping a medicine suddenly, exactly as lessons print it; empty when the file lacks it.</param>
/// <param name="Flagged">Words to avoid.</param>
public sealed record SafetyWording(string DoNotStop, IReadOnlyList<FlaggedWord> Flagged)
{
    /// <summary>No wording known.</summary>
    public static SafetyWording None { get; } = new("", []);
}
