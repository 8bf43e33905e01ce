using Education.Lessons.Checks.PlainLanguage;
using Education.Lessons.Findings;
using Education.Lessons.Links;
using Education.Lessons.Site;
using Education.Reading.Marks;

namespace Education.Lessons.Checks;

/// <summary>All that checks look at: the content, the site and the day.</summary>
public sealed class Inspection
{
    private static readonly int _linkKinds = Enum.GetValues<LinkKind>().Length;

    private readonly Dictionary<string, Manuscript> _byPath;

    // Only of some pages: those of all would fill the memory, and hardly any check of the whole site asks for more than a few.
    private readonly List<PlacedLink>[]? _links;

    /// <summary>All content.</summary>
    /// <param name="library">The content.</param>
    /// <param name="settings">The site, with the severities its owner chose.</param>
    /// <param name="today">The day on which review dates and allowances are judged.</param>
    public Inspection(Library library, Settings settings, DateOnly today)
    {
        Library = library;
        Settings = settings;
        Today = today;
        var shelves = library.Shelves.Select(s => (Shelf: s, Lore: new ShelfLore(s))).ToArray();
        Manuscripts = shelves.SelectMany(s => ManuscriptsOf(s.Shelf, s.Lore)).ToArray();
        DataFiles = shelves.SelectMany(s => ShelfWords.Of(s.Shelf, s.Lore)).ToArray();
        _byPath = Manuscripts.DistinctBy(m => m.Path, StringComparer.Ordinal).ToDictionary(m => m.Path, StringComparer.Ordinal);
    }

    private Inspection(Inspection whole, IReadOnlyList<Manuscript> inView, List<PlacedLink>[]? links)
    {
        Library = whole.Library;
        Settings = whole.Settings;
        Today = whole.Today;
        ReadingRules = whole.ReadingRules;
        Manuscripts = inView;
        _links = links;
        _byPath = whole._byPath;
    }

    /// <summary>The content.</summary>
    public Library Library { get; }

    /// <summary>The site.</summary>
    public Settings Settings { get; }

    /// <summary>The day of the inspection, given from outside.</summary>
    public DateOnly Today { get; }

    /// <summary>Rules that readers check while they read, so that allowances and settings may name them. Default: none.</summary>
    public IReadOnlyList<Rule> ReadingRules { get; init; } = [];

    /// <summary>Every file of text in view: lessons, easy-read versions and pages, shelf by shelf.</summary>
    public IReadOnlyList<Manuscript> Manuscripts { get; }

    /// <summary>What data files show to readers, shelf by shelf. Not among <see cref="Manuscripts"/> of the whole, since no link leads to
    /// them; checks of pages see them as pages of their own.</summary>
    internal IReadOnlyList<Manuscript> DataFiles { get; } = [];

    /// <summary>Lessons of all languages, shelf by shelf.</summary>
    public IReadOnlyList<Lesson> Lessons => field ??= Manuscripts.Select(m => m.Lesson).OfType<Lesson>().ToArray();

    /// <summary>Every lesson with its text.</summary>
    public IEnumerable<(Lesson Lesson, Manuscript Text)> LessonTexts => Manuscripts.SelectMany(m => Pair(m.Lesson, m));

    /// <summary>Every easy-read version with its text.</summary>
    public IEnumerable<(EasyRead EasyRead, Manuscript Text)> EasyReadTexts => Manuscripts.SelectMany(m => Pair(m.EasyRead, m));

    /// <summary>Every quiz question with the file it stands in.</summary>
    public IReadOnlyList<AskedQuestion> Questions => field ??= Manuscripts.SelectMany(QuestionsOf).ToArray();

    /// <summary>The file at exactly this path, in view or not, compared byte by byte; null when there is none.</summary>
    public Manuscript? Find(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>Every link of one kind, file by file.</summary>
    public IEnumerable<PlacedLink> Links(LinkKind kind) =>
        _links?[(int)kind] ?? Manuscripts.SelectMany(m => m.Body.Links.Where(l => l.Kind == kind).Select(l => Placed(m, l)));

    /// <summary>Links to files that are not there.</summary>
    internal IReadOnlyList<PlacedLink> DeadLinks { get => field ??= Links(LinkKind.File).Where(placed => placed.To is null).ToArray(); init; }

    /// <summary>What makes pages for patients and families hard to read in one way, file by file.</summary>
    internal IEnumerable<ReadingMark> Marks(MarkRule rule) =>
        from manuscript in Manuscripts
        where manuscript.IsForPatients
        from mark in manuscript.Marks
        where mark.Rule == rule
        select new ReadingMark(manuscript, mark);

    /// <summary>The same inspection with some pages in view, whose facts nobody has collected yet.</summary>
    public Inspection Of(IEnumerable<Manuscript> pages)
    {
        var inView = pages.Select(p => p.Anew()).ToArray();
        return new Inspection(this, inView, LinksOf(inView));
    }

    /// <summary>The same inspection when it is known which links lead nowhere.</summary>
    internal Inspection With(IReadOnlyList<PlacedLink> deadLinks) => new(this, Manuscripts, null) { DeadLinks = deadLinks };

    private static IEnumerable<Manuscript> ManuscriptsOf(Shelf shelf, ShelfLore lore) =>
        shelf.Lessons.Select(l => new Manuscript(l, lore))
            .Concat(shelf.EasyReads.Select(e => new Manuscript(e, lore)))
            .Concat(shelf.Pages.Select(p => new Manuscript(p, lore)));

    private List<PlacedLink>[] LinksOf(Manuscript[] pages)
    {
        var counts = new int[_linkKinds];
        foreach (var page in pages)
        {
            for (int i = 0; i < page.Body.Links.Count; i++)
            {
                counts[(int)page.Body.Links[i].Kind]++;
            }
        }

        var links = Array.ConvertAll(counts, count => new List<PlacedLink>(count));
        foreach (var page in pages)
        {
            for (int i = 0; i < page.Body.Links.Count; i++)
            {
                var link = page.Body.Links[i];
                links[(int)link.Kind].Add(Placed(page, link));
            }
        }

        return links;
    }

    private PlacedLink Placed(Manuscript from, Link link) => new(from, link, link.Kind switch
    {
        LinkKind.Anchor => from,
        LinkKind.File => Find(link.Path),
        _ => null,
    });

    private static IEnumerable<(T Page, Manuscript Text)> Pair<T>(T? page, Manuscript text)
        where T : class => page is null ? [] : [(page, text)];

    private static IEnumerable<AskedQuestion> QuestionsOf(Manuscript manuscript) =>
        from quiz in manuscript.Body.Quizzes
        from question in quiz.Questions
        select new AskedQuestion(manuscript, quiz, question);
}
