using Education.Authoring.Lessons;
using Education.Reading.Marks;

namespace Education.Authoring.Libraries;

/// <summary>What reading a file asks for besides the file.</summary>
/// <param name="Terms">Words that the glossary of its language explains.</param>
/// <param name="Pages">What reading a page asks for.</param>
internal sealed record ReadingDesk(GlossaryTerms Terms, PageDesk Pages)
{
    /// <summary>SHA-256 of the file's bytes, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }
}
