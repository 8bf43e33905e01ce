namespace Education.Lessons.Translations;

/// <summary>A piece of a lesson that is translated as one: a paragraph, a list, a box, a question, a line of the front matter.</summary>
/// <param name="Part">The heading it stands under.</param>
/// <param name="Mark">The mark of its words.</param>
public sealed record SourceBlock(string Part, string Mark);
