using Education.Lessons;

namespace Education.Theme.Pages;

/// <summary>A sentence that asks much of its reader.</summary>
/// <param name="Lesson">Where it stands.</param>
/// <param name="Text">Its words.</param>
/// <param name="Grade">Flesch-Kincaid grade of the sentence alone.</param>
public sealed record HardSentence(Lesson Lesson, string Text, double Grade);
