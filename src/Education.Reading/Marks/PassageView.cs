using Education.Reading.Language;

namespace Education.Reading.Marks;

/// <summary>A passage as the rules see it once it was read.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="Counts">Its counts.</param>
/// <param name="Roles">Roles of all its words together.</param>
internal readonly record struct PassageView(ReadingPassage Passage, TextCounts Counts, WordRoles Roles);
