using Education.Lessons.Blocks;
using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Quizzes;
using Education.Reading;
using Education.Reading.Marks;

namespace Education.Lessons.Checks;

/// <summary>A file of text as checks see it, whatever kind of page it becomes: the facts that several checks ask for, collected once.</summary>
public sealed class Manuscript
{
    private readonly FoundPhrase[] _found;

    /// <summary>A lesson.</summary>
    internal Manuscript(Lesson lesson, ShelfLore lore)
        : this(lesson.SourcePath, lesson.Language, lesson.Body, lore)
    {
        Lesson = lesson;
    }

    /// <summary>An easy-read version.</summary>
    internal Manuscript(EasyRead easyRead, ShelfLore lore)
        : this(easyRead.Head.SourcePath, easyRead.Language, easyRead.Body, lore)
    {
        EasyRead = easyRead;
    }

    /// <summary>A page that is not a lesson.</summary>
    internal Manuscript(Page page, ShelfLore lore)
        : this(page.Head.SourcePath, page.Language, page.Body, lore)
    {
    }

    private Manuscript(string path, Language language, LessonBody body, ShelfLore lore)
    {
        Path = path;
        Language = language;
        Body = body;
        Analyser = TextAnalyser.For(language.Tag);
        var text = body.Text ?? PageText.Of(language, body, lore.Terms);
        Statements = text.Statements;
        Marks = text.Marks;
        _found = [.. Statements.SelectMany(s => lore.Phrases.In(s.Text).Select(hit => new FoundPhrase(s, hit)))];
        Blocks = [.. body.AllBlocks];
        Parts = [.. PartsOf(Statements)];
        Headings = [.. HeadingsOf(Blocks)];
        Anchors = AnchorsOf(body, Headings);
        LongSentences = [.. LongSentence.Among(Marks, Statements, Analyser)];
    }

    /// <summary>Path from the project's root.</summary>
    public string Path { get; }

    /// <summary>Every block, boxes opened; quizzes are not opened.</summary>
    public IReadOnlyList<Block> Blocks { get; }

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

    /// <summary>Where the phrases of a list stand in the text, in the order of the page.</summary>
    internal IEnumerable<FoundPhrase> Found(PhraseList list) => _found.Where(f => f.Hit.List == list);

    private static IEnumerable<Heading> HeadingsOf(IReadOnlyList<Block> blocks) => blocks.SelectMany(block => block switch
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
