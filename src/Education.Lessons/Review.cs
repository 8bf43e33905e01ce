namespace Education.Lessons;

/// <summary>One review of a lesson by a named person.</summary>
public sealed record Review(Sourced<PersonId> Person, string Role, DateOnly? Date);
