using Education.Lessons.Findings;
using Education.Reading.Marks;

namespace Education.Authoring.Libraries;

/// <summary>A file and what was read of it.</summary>
/// <param name="Placed">The file.</param>
/// <param name="Draft">What was read.</param>
/// <param name="Terms">Words that the glossary explained at that time.</param>
internal sealed record ReadFile(PlacedFile Placed, Draft<object> Draft, GlossaryTerms Terms);
