using Education.Lessons.Findings;

namespace Education.Lessons.Translations;

/// <summary>What a translator had before their eyes.</summary>
/// <param name="Version">The version of the source then.</param>
/// <param name="Blocks">The marks of its blocks then, in the order of the page; see <see cref="BlockMark"/>.</param>
/// <param name="Where">Where it is written.</param>
public sealed record TranslationMark(int Version, IReadOnlyList<string> Blocks, SourceSpan Where);
