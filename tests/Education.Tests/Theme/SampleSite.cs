using Education.Lessons;
using Education.Lessons.Findings;
using Education.Lessons.Help;
using Education.Lessons.Links;
using Education.Lessons.Paths;
using Education.Lessons.Site;
using Education.Lessons.Sources;
using Education.Lessons.Worksheets;
using Education.Publishing;
using Education.Theme.Layouts;
using Education.Theme.Pages;

namespace Education.Tests.Theme;

/// <summary>A small site that uses every part of the theme.</summary>
internal static class SampleSite
{
    public static readonly Language English = new("en");
    private static readonly SourceSpan Where = SampleBlocks.Where;

    public static Lesson Alarm { get; } = Lesson("alarm-not-meter", "Does more pain mean more damage?", new LessonBody(
        SampleBlocks.Every,
        [new Link(LinkKind.Term, "term:nerve", "nerve", "", "Nerves", Where)],
        []));

    public static Lesson Real { get; } = Lesson("pain-is-real", "My scan is clear. Is my pain real?", LessonBody.Empty);

    public static Lesson GetHelp { get; } = Lesson("when-to-get-help", "When should I get help fast?", new LessonBody(
        [SampleBlocks.Heading(2, "call-now", "Call now"), SampleBlocks.Prose("<ul><li>Chest pain that spreads.</li><li>You cannot pee, and this is new.</li></ul>"), SampleBlocks.Every.Single(b => b is Education.Lessons.Quizzes.Quiz)],
        [],
        []));

    public static LearningPath Understand { get; } = new(
        new PathId("understand"), "Understand your pain", "What pain is, why it can stay, and what can change.", Audience.Patient,
        [new(Real.Id, Where), new(Alarm.Id, Where), new(GetHelp.Id, Where)], Where);

    public static Worksheet Goal { get; } = new()
    {
        Id = new WorksheetId("my-goal"),
        Where = Where,
        Code = "W05",
        Title = "My goal and first step",
        Intro = new("One thing that matters to you, and the first small step toward it.", Where),
        Parts =
        [
            Part(WorksheetPartKind.Line, "Something I want to do"),
            Part(WorksheetPartKind.Text, "My first small step") with { Lines = 3 },
            Part(WorksheetPartKind.List, "People who can help") with { Lines = 4 },
            Part(WorksheetPartKind.Table, "My week") with { Columns = ["Day", "Plan", "Done"], Rows = ["Monday", ""] },
            Part(WorksheetPartKind.Scale, "How sure are you?") with { Low = "Not sure", High = "Very sure" },
            Part(WorksheetPartKind.Checks, "What helps") with { Items = ["A walk", "A call"] },
            Part(WorksheetPartKind.Note, "If you are less sure than 7, make the step smaller."),
        ],
    };

    public static EasyRead Easy { get; } = new(
        Alarm.Id, English,
        new PageHead("content/en/easy-read/alarm-not-meter.md", new("Pain is an alarm", Where), null),
        new LessonBody([SampleBlocks.Prose("<p>Pain keeps you safe.</p>")], [], []));

    public static Page About { get; } = new(
        "how-we-check", English,
        new PageHead("content/en/pages/how-we-check.md", new("How we check", Where), new("How each lesson is checked.", Where)),
        new LessonBody([SampleBlocks.Heading(2, "who", "Who checks"), SampleBlocks.Prose("<p>Nobody yet.</p>")], [], []));

    public static Shelf Shelf { get; } = new()
    {
        Language = English,
        Lessons = [Alarm, Real, GetHelp],
        EasyReads = [Easy],
        Pages = [About],
        Paths = [Understand, Understand with { Id = new PathId("clinicians"), Title = "Explaining pain", Audience = Audience.Clinician }],
        Sets = [new LessonSet("first-hour", "One-sitting start", "The main ideas and a plan.", [new(Real.Id, Where), new(Alarm.Id, Where)], Where) { For = "People with little time." }],
        Terms =
        [
            new() { Id = new TermId("nerve"), Where = Where, Name = "nerve", Plain = new("A thin living wire that carries messages around your body.", Where), Clinical = ["neuron"] },
            new() { Id = new TermId("pacing"), Where = Where, Name = "pacing", Plain = new("Spreading out what you do.", Where) },
        ],
        Worksheets = [Goal],
        Ui = SampleWords.FromRepository(),
    };

    public static Library Library { get; } = new(new LibraryParts
    {
        Shelves = [Shelf],
        References =
        [
            new() { Key = new("moseley2015"), Where = Where, Title = "Fifteen years of explaining pain", Authors = ["Moseley GL", "Butler DS"], Container = "J Pain", Year = 2015, Volume = "16", Issue = "9", Pages = "807-813", Doi = new("10.1016/j.jpain.2015.05.005", Where), DoiState = DoiState.Publisher },
        ],
        Help = new HelpLines(
            [
                new("GB", "United Kingdom", "999 or 112", [new("Samaritans", "116 123", "", "", [], ""), new("Shout", "", "SHOUT to 85258", "", [], "")], null, "", "from memory", Where),
                new("US", "United States", "911", [new("988 Lifeline", "988", "988", "day and night", ["English", "Spanish"], "https://988lifeline.org/")], new DateOnly(2026, 11, 20), "A. Person", "its own site", Where),
            ],
            [new("Find a Helpline", "https://findahelpline.com/")]),
        Figures =
        [
            new(new FigureId("car-alarm"), "content/figures/car-alarm.svg", "One car, two alarms", "Two pictures of the same car.",
                """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 120" role="img" aria-labelledby="car-alarm-title car-alarm-desc"><title id="car-alarm-title">One car, two alarms</title><desc id="car-alarm-desc">Two pictures of the same car.</desc><g id="car-alarm-car"><rect class="f-gold-soft" width="100" height="60"/></g><use href="#car-alarm-car" x="200"/></svg>""",
                360, 120),
        ],
    });

    public static LessonView View { get; } = new() { Lesson = Alarm, Path = Understand, Previous = Real, Next = GetHelp, EasyRead = Easy, Grade = 4.6 };

    public static Frame Frame(string address, string pageType, string title) => new()
    {
        Library = Library,
        Shelf = Shelf,
        Settings = new Settings { SiteTitle = "Pain explained", Host = "pain.example.org", Repository = "https://example.org/education" },
        Address = address,
        Title = title,
        Description = "A sentence about the page.",
        PageType = pageType,
        Shared = Press.Parts(),
        Crumbs = [new("Home", "en/"), new("Understand your pain", "en/paths/understand/"), new(title, null)],
        Assets = new AssetLinks(new Dictionary<string, AssetLink>(StringComparer.Ordinal)
        {
            ["site.css"] = new("assets/site.css", "sha384-AAAA"),
            ["site.js"] = new("assets/site.js", "sha384-BBBB"),
            ["search.js"] = new("assets/search.js", "sha384-CCCC"),
            ["icon.svg"] = new("assets/icon.svg", ""),
            ["manifest.webmanifest"] = new("assets/site.webmanifest", ""),
            ["feed.xml"] = new("feed.xml", ""),
        }),
        JsonLd = """{"@context":"https://schema.org","@type":"LearningResource"}""",
        Policy = "default-src 'none'; style-src 'self'; script-src 'self'",
    };

    private static WorksheetPart Part(WorksheetPartKind kind, string label) => new() { Kind = kind, Label = new(label, Where) };

    private static Lesson Lesson(string id, string title, LessonBody body) => new()
    {
        Id = new LessonId(id),
        Language = English,
        Home = new PathId("understand"),
        SourcePath = $"content/en/understand/{id}.md",
        SourceHash = "",
        Body = body,
        FrontMatter = new FrontMatter
        {
            Where = Where,
            Title = new(title, Where),
            Summary = new("Pain is an alarm that protects you. It does not measure harm.", Where),
            Minutes = new(5, Where),
            KeyMessages = [new("Pain is an alarm. Its job is to protect you.", Where), new("More pain does not always mean more harm.", Where)],
            Topics = [Topic.Movement, Topic.Suicide],
            PemBanner = true,
            BestAfter = [new(new LessonId("pain-is-real"), Where)],
            References = [new(new ReferenceKey("moseley2015"), Where)],
            Evidence = new EvidenceSummary(Certainty.Moderate, "Experts agree on what pain is.", Where),
            Changelog = [new Change(1, new DateOnly(2026, 11, 21), "First draft.", Where)],
        },
    };
}
