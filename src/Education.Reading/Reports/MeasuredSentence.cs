namespace Education.Reading.Reports;

/// <summary>A sentence of a page with its own grade, to find the hardest ones. A grade of one sentence is rough: use it to compare.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Passage">Which passage it stands in, from 0.</param>
/// <param name="Span">Where in the passage, and its words and syllables.</param>
/// <param name="Grade">Flesch-Kincaid grade of the sentence alone.</param>
public sealed record MeasuredSentence(string Text, int Passage, SentenceSpan Span, double Grade);
