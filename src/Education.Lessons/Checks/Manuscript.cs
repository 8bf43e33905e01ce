using Education.Lessons.Blocks;
using Education.Lessons.Findings;
using Education.Lessons.Quizzes;
using Education.Reading;
using Education.Reading.Marks;

namespace Education.Lessons.Checks;

/// <summary>A file of text as checks see it, whatever kind of page it becomes: the facts that several checks ask for, collected once.</summary>
public sealed class Manuscript
{
    /// <summary>A lesson.</summary>
    public Manuscript(Lesson lesson, GlossaryTerms terms)
        : this(lesson.SourcePath, lesson.Language, lesson.Body, terms)
    {
        Lesson = lesson;
    }

    /// <summary>An easy-read version.</summary>
    public Manuscript(EasyRead easyRead, GlossaryTerms terms)
        : this(easyRead.Head.SourcePath, easyRead.Language, easyRead.Body, terms)
    {
        EasyRead = easyRead;
    }

    /// <summary>A page that is not a lesson.</summary>
    public Manuscript(Page page, GlossaryTerms terms)
        : this(page.Head.SourcePath, page.Language, page.Body, terms)
    {
    }

    private Manuscript(string path, Language language, LessonBody body, GlossaryTerms terms)
    {
        Path = path;
        Language = language;
        Body = body;
        Analyser = TextAnalyser.For(language.Tag);
        // A page says what to do in boxes of its own, which a check of ours asks for.
        var reading = Analyser.Open(new MarkOptions { Terms = terms, Action = PageAction.Elsewhere });
        Statements = [.. StatementReader.Read(body, Analyser.Language, reading)];
        Marks = reading.End();
        Parts = [.. PartsOf(Statements)];
        Headings = [.. HeadingsOf(body)];
        Anchors = AnchorsOf(body, Headings);
        LongSentences = [.. Statements.SelectMany(s => LongSentence.In(s, Analyser))];
    }

    /// <summary>Path from the project's root.</summary>
    public string Path { get; }

    /// <summary>The language it is written in.</summary>
    public Language Language { get; }

    /// <summary>Blocks, links and allowances.</summary>
    public LessonBody Body { get; }

    /// <summary>Null when the file is not a lesson.</summary>
    public Lesson? Lesson { get; }

    /// <summary>Null when the file is not an easy-read version.</summary>
    public EasyRead? EasyRead { get; }

    /// <summary>Measures text of its language.</summary>
    public TextAnalyser Analyser { get; }

    /// <summary>Every passage of the page, in order.</summary>
    public IReadOnlyList<Statement> Statements { get; }

    /// <summary>What makes the page hard to read; the passage of a mark is the statement of that number.</summary>
    public IReadOnlyList<Mark> Marks { get; }

    /// <summary>The page cut at its <c>##</c> headings.</summary>
    public IReadOnlyList<Part> Parts { get; }

    /// <summary>Every heading of the page, those of quizzes and questions included.</summary>
    public IReadOnlyList<Heading> Headings { get; }

    /// <summary>What a link may name after <c>#</c>: headings, quizzes and questions.</summary>
    public IReadOnlySet<string> Anchors { get; }

    /// <summary>Sentences of more than <see cref="LongSentence.Limit"/> words.</summary>
    public IReadOnlyList<LongSentence> LongSentences { get; }

    /// <summary>True when it is written for people in pain or those close to them; easy-read versions and pages are.</summary>
    public bool IsForPatients => Lesson is null || Lesson.FrontMatter.Audience is Audience.Patient or Audience.Family;

    /// <summary>The start of the file, for findings about the whole of it.</summary>
    public SourceSpan Start => SourceSpan.FileStart(Path);

    private static IEnumerable<Heading> HeadingsOf(LessonBody body) => body.AllBlocks.SelectMany(block => block switch
    {
        Heading heading => [heading],
        Quiz quiz => quiz.Questions.Select(q => q.Heading).Prepend(quiz.Heading).OfType<Heading>(),
        _ => Enumerable.Empty<Heading>(),
    });

    private static HashSet<string> AnchorsOf(LessonBody body, IEnumerable<Heading> headings)
    {
        var anchors = new HashSet<string>(headings.Select(h => h.Anchor), StringComparer.Ordinal) { "top" };
        anchors.UnionWith(body.Quizzes.SelectMany(q => q.Questions.Select(item => item.Id).Prepend(q.Id)).Where(id => id.Length > 0));
        return anchors;
    }

    private static IEnumerable<Part> PartsOf(IReadOnlyList<Statement> statements)
    {
        Heading? heading = null;
        Block? last = null;
        var part = new List<Statement>();
        foreach (var statement in statements)
        {
            if (!ReferenceEquals(statement.Home, last) && (statement.Home is Heading { Level: 2 } or Quiz))
            {
                yield return new Part(heading, part);
                (heading, part) = (statement.Home as Heading ?? (statement.Home as Quiz)?.Heading, []);
            }

            last = statement.Home;
            part.Add(statement);
        }

        yield return new Part(heading, part);
    }
}
