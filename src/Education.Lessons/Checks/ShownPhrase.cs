using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks;

/// <summary>A listed phrase in a text beside the running text.</summary>
internal readonly record struct ShownPhrase(ShownText Home, PhraseHit Hit)
{
    /// <summary>The whole text in which it stands.</summary>
    public string Text => Home.Text;

    /// <summary>The words as the author wrote them.</summary>
    public string Words => Hit.Of(Text);

    /// <summary>The place in the file.</summary>
    public SourceSpan Where => Home.Span(Hit.Start, Hit.Length);
}
