using Education.Lessons.Checks.PlainLanguage;
using Education.Lessons.Findings;
using Education.Lessons.Links;
using Education.Lessons.Site;
using Education.Reading.Marks;

namespace Education.Lessons.Checks;

/// <summary>All that checks look at: the content, the site and the day. Facts that several checks ask for are collected once, here.</summary>
public sealed class Inspection
{
    private readonly Dictionary<string, Manuscript> _byPath;
    private readonly ILookup<LinkKind, PlacedLink> _links;
    private readonly ILookup<MarkRule, ReadingMark> _marks;

    /// <summary>Looks through all content once.</summary>
    /// <param name="library">The content.</param>
    /// <param name="settings">The site, with the severities its owner chose.</param>
    /// <param name="today">The day on which review dates and allowances are judged.</param>
    public Inspection(Library library, Settings settings, DateOnly today)
    {
        Library = library;
        Settings = settings;
        Today = today;
        Lessons = library.Shelves.SelectMany(s => s.Lessons).ToArray();
        Manuscripts = Collect(library);
        LessonTexts = Manuscripts.SelectMany(m => Pair(m.Lesson, m)).ToArray();
        EasyReadTexts = Manuscripts.SelectMany(m => Pair(m.EasyRead, m)).ToArray();
        _byPath = Manuscripts.DistinctBy(m => m.Path, StringComparer.Ordinal).ToDictionary(m => m.Path, StringComparer.Ordinal);
        _links = Manuscripts.SelectMany(m => m.Body.Links.Select(l => new PlacedLink(m, l, TargetOf(m, l)))).ToLookup(p => p.Link.Kind);
        _marks = Manuscripts.Where(m => m.IsForPatients).SelectMany(m => m.Marks.Select(mark => new ReadingMark(m, mark))).ToLookup(m => m.Mark.Rule);
        Questions = Manuscripts.SelectMany(QuestionsOf).ToArray();
    }

    /// <summary>The content.</summary>
    public Library Library { get; }

    /// <summary>The site.</summary>
    public Settings Settings { get; }

    /// <summary>The day of the inspection, given from outside.</summary>
    public DateOnly Today { get; }

    /// <summary>Rules that readers check while they read, so that allowances and settings may name them. Default: none.</summary>
    public IReadOnlyList<Rule> ReadingRules { get; init; } = [];

    /// <summary>Lessons of all languages, shelf by shelf.</summary>
    public IReadOnlyList<Lesson> Lessons { get; }

    /// <summary>Every file of text: lessons, easy-read versions and pages, shelf by shelf.</summary>
    public IReadOnlyList<Manuscript> Manuscripts { get; }

    /// <summary>Every lesson with its text.</summary>
    public IReadOnlyList<(Lesson Lesson, Manuscript Text)> LessonTexts { get; }

    /// <summary>Every easy-read version with its text.</summary>
    public IReadOnlyList<(EasyRead EasyRead, Manuscript Text)> EasyReadTexts { get; }

    /// <summary>Every quiz question with the file it stands in.</summary>
    public IReadOnlyList<AskedQuestion> Questions { get; }

    /// <summary>The file at exactly this path, compared byte by byte; null when there is none.</summary>
    public Manuscript? Find(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>Every link of one kind, file by file.</summary>
    public IEnumerable<PlacedLink> Links(LinkKind kind) => _links[kind];

    /// <summary>What makes pages for patients and families hard to read in one way, file by file.</summary>
    internal IEnumerable<ReadingMark> Marks(MarkRule rule) => _marks[rule];

    private static Manuscript[] Collect(Library library)
    {
        var makers = library.Shelves.SelectMany(ManuscriptsOf).ToArray();
        var made = new Manuscript[makers.Length];
        Parallel.For(0, made.Length, i => made[i] = makers[i]());
        return made;
    }

    // What costs time is making one, so each is made where the work is shared out.
    private static IEnumerable<Func<Manuscript>> ManuscriptsOf(Shelf shelf)
    {
        var lore = new ShelfLore(shelf);
        return shelf.Lessons.Select(l => (Func<Manuscript>)(() => new Manuscript(l, lore)))
            .Concat(shelf.EasyReads.Select(e => (Func<Manuscript>)(() => new Manuscript(e, lore))))
            .Concat(shelf.Pages.Select(p => (Func<Manuscript>)(() => new Manuscript(p, lore))));
    }

    private Manuscript? TargetOf(Manuscript from, Link link) => link.Kind switch
    {
        LinkKind.Anchor => from,
        LinkKind.File => Find(link.Path),
        _ => null,
    };

    private static IEnumerable<(T Page, Manuscript Text)> Pair<T>(T? page, Manuscript text)
        where T : class => page is null ? [] : [(page, text)];

    private static IEnumerable<AskedQuestion> QuestionsOf(Manuscript manuscript) =>
        from quiz in manuscript.Body.Quizzes
        from question in quiz.Questions
        select new AskedQuestion(manuscript, quiz, question);
}
