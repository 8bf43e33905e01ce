using Education.Lessons.Blocks;
using Education.Lessons.Quizzes;
using Education.Reading;
using Education.Reading.Marks;

namespace Education.Lessons.Checks;

/// <summary>What was found when the words of a page below its front matter were read: by the reader of files, or by the first check that asks.</summary>
public sealed class PageText
{
    // Statements would take six times the room.
    private readonly byte[] _packed;
    private readonly int _passages;

    private PageText(byte[] packed, int passages, PageReading reading)
    {
        _packed = packed;
        _passages = passages;
        Marks = reading.End();
        Counts = reading.Counts;
        HardestGrade = reading.HardestGrade;
    }

    /// <summary>What makes the page hard to read; the passage of a mark is the statement of that number.</summary>
    public IReadOnlyList<Mark> Marks { get; }

    /// <summary>Words, sentences and syllables of all passages.</summary>
    public TextCounts Counts { get; }

    /// <summary>Flesch-Kincaid grade of its hardest sentence, of those long enough to have one; negative infinity when there is none.</summary>
    public double HardestGrade { get; }

    /// <summary>Reads a page.</summary>
    /// <param name="language">The language it is written in.</param>
    /// <param name="body">The page.</param>
    /// <param name="terms">The words that the glossary of the language explains.</param>
    public static PageText Of(Language language, LessonBody body, GlossaryTerms terms)
    {
        var analyser = TextAnalyser.For(language.Tag);
        // A page says what to do in boxes of its own, which a check of ours asks for.
        var reading = analyser.Open(new MarkOptions { Terms = terms, Action = PageAction.Elsewhere });
        var packed = new CountsWriter();
        int passages = 0;
        new StatementReader(analyser.Language, Count).Read(body);
        return new PageText(packed.Take(), passages, reading);

        void Count(Passage passage, Voice voice, Block home, Question? question)
        {
            passages++;
            var heard = voice == Voice.Author ? PassageVoice.Author : PassageVoice.Quoted;
            packed.Add(reading.Read(new ReadingPassage(passage.Kind, passage.Text) { Voice = heard }));
        }
    }

    /// <summary>Every passage with its voice and its counts, in the order of the page; made anew at each call.</summary>
    /// <param name="language">The language the page is written in.</param>
    /// <param name="body">The page that was read.</param>
    public IReadOnlyList<Statement> Statements(Language language, LessonBody body)
    {
        var counts = new CountsReader(_packed);
        var statements = new List<Statement>(_passages);
        new StatementReader(TextAnalyser.For(language.Tag).Language, Add).Read(body);
        return statements;

        void Add(Passage passage, Voice voice, Block home, Question? question) =>
            statements.Add(new Statement(passage, voice, home, question, counts.Next()));
    }
}
