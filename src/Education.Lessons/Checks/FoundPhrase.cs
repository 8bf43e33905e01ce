using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks;

/// <summary>A listed phrase in a text that readers see.</summary>
/// <param name="In">The text in which it stands.</param>
/// <param name="Hit">Which phrase, and where in the text.</param>
internal readonly record struct FoundPhrase<TText>(TText In, PhraseHit Hit)
    where TText : IPlacedText
{
    /// <summary>The whole text in which it stands.</summary>
    public string Text => In.Text;

    /// <summary>The words as the author wrote them.</summary>
    public string Words => Hit.Of(Text);

    /// <summary>The place in the file.</summary>
    public SourceSpan Where => In.Span(Hit.Start, Hit.Length);
}
