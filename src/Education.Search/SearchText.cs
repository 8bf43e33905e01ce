namespace Education.Search;

/// <summary>A part of a document that can be searched.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="Weight">How much a word counts here, beside 1 for the body of the document; above 0.</param>
public readonly record struct SearchText(string Text, double Weight);
