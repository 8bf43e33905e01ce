using Education.Lessons.Blocks;
using Education.Lessons.Checks.Words;
using Education.Lessons.Findings;
using Education.Lessons.Quizzes;
using Education.Reading;
using Education.Reading.Marks;

namespace Education.Lessons.Checks;

/// <summary>A file of text as checks see it, whatever kind of page it becomes: the facts that several checks ask for, collected when the first one asks.</summary>
public sealed class Manuscript
{
    private static readonly int _phraseLists = Enum.GetValues<PhraseList>().Length;

    private readonly IReadOnlyList<Sourced<string>> _entries = [];

    private List<FoundPhrase<Statement>>?[]? _found;

    /// <summary>A lesson.</summary>
    internal Manuscript(Lesson lesson, ShelfLore lore)
        : this(lesson.SourcePath, lesson.Language, lesson.Body, lore)
    {
        Lesson = lesson;
        IsForPatients = lesson.FrontMatter.Audience is Audience.Patient or Audience.Family;
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
        Page = page;
    }

    /// <summary>A data file: texts of one file, at least one, and no blocks.</summary>
    internal Manuscript(Language language, IReadOnlyList<Sourced<string>> entries, ShelfLore lore, Audience audience)
        : this(entries[0].Where.Path, language, LessonBody.Empty, lore)
    {
        _entries = entries;
        IsForPatients = audience is Audience.Patient or Audience.Family;
    }

    private Manuscript(string path, Language language, LessonBody body, ShelfLore lore)
    {
        Path = path;
        Language = language;
        Body = body;
        Lore = lore;
    }

    /// <summary>Path from the project's root.</summary>
    public string Path { get; }

    /// <summary>Every block, boxes opened; quizzes are not opened.</summary>
    public IReadOnlyList<Block> Blocks => field ??= Body.AllBlocks.ToArray();

    /// <summary>The language it is written in.</summary>
    public Language Language { get; }

    /// <summary>Blocks, links and allowances.</summary>
    public LessonBody Body { get; }

    /// <summary>Null when the file is not a lesson.</summary>
    public Lesson? Lesson { get; }

    /// <summary>Null when the file is not an easy-read version.</summary>
    public EasyRead? EasyRead { get; }

    /// <summary>Null when the file is not a page beside the lessons.</summary>
    public Page? Page { get; }

    /// <summary>Measures text of its language.</summary>
    public TextAnalyser Analyser => TextAnalyser.For(Language.Tag);

    /// <summary>Every passage of the page, in order.</summary>
    public IReadOnlyList<Statement> Statements => field ??= Text.Statements(Language, Body);

    /// <summary>What makes the page hard to read; the passage of a mark is the statement of that number.</summary>
    public IReadOnlyList<Mark> Marks => Text.Marks;

    /// <summary>The page cut at its <c>##</c> headings.</summary>
    public IReadOnlyList<Part> Parts => field ??= Part.Of(Statements).ToArray();

    /// <summary>Every heading of the page, those of quizzes and questions included.</summary>
    public IEnumerable<Heading> Headings => Blocks.SelectMany(HeadingsOf);

    /// <summary>What a link may name after <c>#</c>: headings, quizzes and questions.</summary>
    public IReadOnlySet<string> Anchors => field ??= Headings.Select(h => h.Anchor)
        .Append("top")
        .Concat(Body.Quizzes.SelectMany(q => q.Questions.Select(item => item.Id).Prepend(q.Id)).Where(id => id.Length > 0))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Sentences of more than <see cref="LongSentence.Limit"/> words.</summary>
    public IReadOnlyList<LongSentence> LongSentences => field ??= LongSentence.Among(Marks, Statements, Analyser).ToArray();

    /// <summary>True when it is written for people in pain or those close to them; easy-read versions and pages are.</summary>
    public bool IsForPatients { get; } = true;

    /// <summary>The start of the file, for findings about the whole of it.</summary>
    public SourceSpan Start => SourceSpan.FileStart(Path);

    /// <summary>Statements that hold a number in figures.</summary>
    internal IReadOnlyList<Statement> WithFigures => field ??= Statements.Where(s => s.Text.AsSpan().ContainsAnyInRange('0', '9')).ToArray();

    /// <summary>Statements in which readers see an opening square bracket.</summary>
    internal IReadOnlyList<Statement> WithBrackets => field ??= Statements.Where(s => s.Text.Contains('[', StringComparison.Ordinal)).ToArray();

    /// <summary>The texts beside its running text that readers see.</summary>
    internal ShownTexts Shown => field ??= new ShownTexts(Facts().Concat(ShownFacts.Of(Blocks)), Lore.Phrases);

    /// <summary>Works that the text cites.</summary>
    internal IReadOnlyList<Citation> Cited => field ??= Citation.InText(this).ToArray();

    /// <summary>What its language is checked with.</summary>
    internal ShelfLore Lore { get; }

    private PageText Text => field ??= Body.Text ?? PageText.Of(Language, Body, Lore.Terms);

    /// <summary>Where the phrases of a list stand in the text, in the order of the page.</summary>
    internal IReadOnlyList<FoundPhrase<Statement>> Found(PhraseList list) => (_found ??= FoundIn(Statements, Lore.Phrases))[(int)list] ?? (IReadOnlyList<FoundPhrase<Statement>>)[];

    /// <summary>The same file with no facts collected yet, for whoever lets them go again.</summary>
    internal Manuscript Anew() =>
        Lesson is { } lesson ? new(lesson, Lore)
        : EasyRead is { } easyRead ? new(easyRead, Lore)
        : Page is { } page ? new(page, Lore)
        : new(Language, _entries, Lore, IsForPatients ? Audience.Patient : Audience.Clinician);

    private IEnumerable<Sourced<string>> Facts() =>
        Lesson is { } lesson ? ShownFacts.Of(lesson.FrontMatter) : (EasyRead?.Head ?? Page?.Head) is { } head ? ShownFacts.Of(head) : _entries;

    // A list for each of theirs; null where nothing was found.
    private static List<FoundPhrase<Statement>>?[] FoundIn(IReadOnlyList<Statement> statements, Phrases phrases)
    {
        var found = new List<FoundPhrase<Statement>>?[_phraseLists];
        List<PhraseHit>? hits = null;
        for (int i = 0; i < statements.Count; i++)
        {
            hits?.Clear();
            phrases.Find(statements[i].Text, ref hits);
            for (int h = 0; h < hits?.Count; h++)
            {
                (found[(int)hits[h].List] ??= []).Add(new FoundPhrase<Statement>(statements[i], hits[h]));
            }
        }

        return found;
    }

    private static IEnumerable<Heading> HeadingsOf(Block block) => block switch
    {
        Heading heading => [heading],
        Quiz quiz => quiz.Questions.Select(q => q.Heading).Prepend(quiz.Heading).OfType<Heading>(),
        _ => [],
    };
}
