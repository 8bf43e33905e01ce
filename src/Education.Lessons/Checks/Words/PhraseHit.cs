namespace Education.Lessons.Checks.Words;

/// <summary>Where a phrase of a list stands in a text.</summary>
/// <param name="Start">Offset of the first character.</param>
/// <param name="Length">Length as it stands in the text.</param>
/// <param name="Phrase">The entry of the list, as the list spells it.</param>
internal readonly record struct PhraseHit(int Start, int Length, string Phrase)
{
    /// <summary>The words as the author wrote them.</summary>
    public string Of(string text) => text.Substring(Start, Length);
}
