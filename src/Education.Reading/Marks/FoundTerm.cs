namespace Education.Reading.Marks;

/// <summary>A glossary term in a sentence.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Name">The term as the glossary has it.</param>
internal readonly record struct FoundTerm(int First, int Last, string Name);
