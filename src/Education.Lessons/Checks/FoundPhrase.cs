using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;

namespace Education.Lessons.Checks;

/// <summary>A listed phrase in the text of a page.</summary>
internal readonly record struct FoundPhrase(Statement Statement, PhraseHit Hit)
{
    /// <summary>The whole text in which it stands.</summary>
    public string Text => Statement.Text;

    /// <summary>The words as the author wrote them.</summary>
    public string Words => Hit.Of(Text);

    /// <summary>The place in the file.</summary>
    public SourceSpan Where => Statement.Passage.Span(Hit.Start, Hit.Length);
}
