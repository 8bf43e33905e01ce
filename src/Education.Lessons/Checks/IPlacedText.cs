using Education.Lessons.Findings;

namespace Education.Lessons.Checks;

/// <summary>A text that readers see, and where in an author's file each stretch of it stands.</summary>
internal interface IPlacedText
{
    /// <summary>The words.</summary>
    string Text { get; }

    /// <summary>The place of a stretch of the text.</summary>
    SourceSpan Span(int start, int length);
}
