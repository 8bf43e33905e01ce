namespace Education.Reading.Marks;

/// <summary>A stretch of text on a page.</summary>
/// <param name="Passage">Which passage of the page, from 0, in the order they were read.</param>
/// <param name="Start">Offset in the passage, in UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units; 0 for a mark about the passage, its section or the page.</param>
public readonly record struct MarkPlace(int Passage, int Start, int Length);
