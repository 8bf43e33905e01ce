using Education.Reading;
using Education.Reading.Marks;

namespace Education.Lessons.Checks;

/// <summary>The words of a page below its front matter, read once: by the reader of files, or by the first check that asks.</summary>
/// <param name="Statements">Every passage, in the order of the page.</param>
/// <param name="Marks">What makes the page hard to read; the passage of a mark is the statement of that number.</param>
/// <param name="Counts">Words, sentences and syllables of all statements.</param>
public sealed record PageText(IReadOnlyList<Statement> Statements, IReadOnlyList<Mark> Marks, TextCounts Counts)
{
    /// <summary>Reads a page.</summary>
    /// <param name="language">The language it is written in.</param>
    /// <param name="body">The page.</param>
    /// <param name="terms">The words that the glossary of the language explains.</param>
    public static PageText Of(Language language, LessonBody body, GlossaryTerms terms)
    {
        var analyser = TextAnalyser.For(language.Tag);
        // A page says what to do in boxes of its own, which a check of ours asks for.
        var reading = analyser.Open(new MarkOptions { Terms = terms, Action = PageAction.Elsewhere });
        var statements = new StatementReader(reading, analyser.Language).Read(body);
        return new PageText(statements, reading.End(), reading.Counts);
    }
}
