namespace Education.Lessons.Checks.Words;

/// <summary>Where a phrase stands in a text.</summary>
/// <param name="Start">Offset of the first character.</param>
/// <param name="Length">Length as it stands in the text.</param>
/// <param name="Phrase">The entry of the list, as the list spells it.</param>
/// <param name="List">The list that holds it.</param>
internal readonly record struct PhraseHit(int Start, int Length, string Phrase, PhraseList List)
{
    /// <summary>The words as the author wrote them.</summary>
    public string Of(string text) => text.Substring(Start, Length);
}
