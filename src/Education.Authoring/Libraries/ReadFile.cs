using Education.Lessons.Findings;
using Education.Reading.Marks;

namespace Education.Authoring.Libraries;

/// <summary>A file and what was read of it.</summary>
/// <param name="Placed">The file.</param>
/// <param name="Hash">SHA-256 of its bytes, lower-case hexadecimal.</param>
/// <param name="Draft">What was read.</param>
/// <param name="Terms">Words that the glossary explained at that time.</param>
internal sealed record ReadFile(PlacedFile Placed, string Hash, Draft<object> Draft, GlossaryTerms Terms);
