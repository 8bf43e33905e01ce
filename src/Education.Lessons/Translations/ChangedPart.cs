namespace Education.Lessons.Translations;

/// <summary>A part of a lesson whose words are not those that were translated.</summary>
/// <param name="Heading">Its heading of now.</param>
/// <param name="Blocks">How many of its blocks are new, reworded or gone; at least 1.</param>
public sealed record ChangedPart(string Heading, int Blocks);
