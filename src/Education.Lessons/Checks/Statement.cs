using Education.Lessons.Blocks;
using Education.Lessons.Findings;
using Education.Lessons.Quizzes;
using Education.Reading;

namespace Education.Lessons.Checks;

/// <summary>A passage, whose view it tells, and where on the page it stands.</summary>
/// <param name="Passage">The words.</param>
/// <param name="Voice">Whose view it is.</param>
/// <param name="Home">The block of the page that holds it: the box or quiz, or the prose or heading itself.</param>
/// <param name="Question">The quiz question it belongs to; null elsewhere.</param>
/// <param name="Counts">Its words, sentences and syllables.</param>
public sealed record Statement(Passage Passage, Voice Voice, Block Home, Question? Question, TextCounts Counts) : IPlacedText
{
    /// <summary>The words.</summary>
    public string Text => Passage.Text;

    /// <summary>The place of a stretch of the words.</summary>
    public SourceSpan Span(int start, int length) => Passage.Span(start, length);
}
