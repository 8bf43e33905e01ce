using Education.Lessons.Findings;

namespace Education.Lessons.Blocks;

/// <summary>A patient's story.</summary>
/// <param name="Where">The lines.</param>
/// <param name="Origin">Made up, told with consent, or not said, which is a finding.</param>
/// <param name="Consent">Record of consent for a real story; empty otherwise.</param>
/// <param name="Content">The story.</param>
public sealed record Story(SourceSpan Where, StoryOrigin Origin, string Consent, IReadOnlyList<Block> Content) : Box(Where, Content);
