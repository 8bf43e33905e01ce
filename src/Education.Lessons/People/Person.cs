using Education.Lessons.Findings;

namespace Education.Lessons.People;

/// <summary>A person or team that writes or reviews.</summary>
/// <param name="Id">The name lessons use.</param>
/// <param name="Name">Printed name.</param>
/// <param name="Roles">Such as <c>author</c> or <c>clinician</c>.</param>
/// <param name="Conflicts">Declared interests; "not yet stated" when nobody has said.</param>
/// <param name="Where">Place of the entry.</param>
public sealed record Person(PersonId Id, string Name, IReadOnlyList<string> Roles, string Conflicts, SourceSpan Where);
