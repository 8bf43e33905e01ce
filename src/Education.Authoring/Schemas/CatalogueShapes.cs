using Education.Lessons;
using static Education.Authoring.Schemas.Shapes;

namespace Education.Authoring.Schemas;

/// <summary>Files that list paths, words and searches.</summary>
internal static class CatalogueShapes
{
    private static Field Id { get; } = Needs("id", Shapes.Id, "Its name in addresses.");

    private static Field Title { get; } = Needs("title", Text, "What readers see.");

    private static Field Summary { get; } = Needs("summary", Text, "What it is for, in one sentence.");

    private static Field Steps { get; } = Needs("lessons", LessonIds, "Ids of lessons, in reading order.");

    private static EntryShape Path { get; } = new([Id, Title, Summary, Needs("audience", Words<Audience>(), "Who it is for."), Steps]);

    private static EntryShape Set { get; } = new([Id, Title, Summary, May("for", Text, "Who it is for, in a few words. It stands on the page of the set."), Steps]);

    private static EntryShape Phase { get; } = new(
    [
        Needs("number", Number(1..4), "1 to 4."),
        Title,
        Needs("focus", Text, "What the phase is about."),
        May("ready_signs", Texts, "How readers know that they can go on."),
        May("if_stuck", Text, "What to do when it does not go on."),
    ]);

    /// <summary><c>paths.yml</c>.</summary>
    public static EntryShape Paths { get; } = new(
    [
        Needs("paths", new ListShape(Path), "Learning paths, in the order in which they are shown."),
        May("sets", new ListShape(Set), "Ready-made sets of lessons, each with a page to hand out."),
        May("phases", new ListShape(Phase), "The phases of getting better."),
    ]);

    private static EntryShape Term { get; } = new(
    [
        Needs("term", Text, "The word that lessons print. Links name its slug: ‘pain system’ is term:pain-system."),
        Needs("plain", Text, "The meaning in plain words, grade 6 or lower."),
        May("clinical", Texts, "What professionals say."),
        May("gb", Texts, "British forms, when they differ."),
        May("us", Texts, "American forms, when they differ."),
        May("lay", Texts, "What people type into a search box."),
        May("avoid", Texts, "Words that lessons do not use for this idea."),
    ]);

    /// <summary><c>glossary.yml</c>.</summary>
    public static EntryShape Glossary { get; } = new([Needs("terms", new ListShape(Term), "Words we explain.")]);

    /// <summary><c>quiz-ids.yml</c>.</summary>
    public static EntryShape QuizIds { get; } = new([May("lessons", new ListShape(new EntryShape(
    [
        Needs("lesson", OneLesson, "The lesson that asks."),
        Needs("questions", new ListShape(Shapes.Id), "Ids of its questions."),
    ])), "Lessons whose quizzes were published. Entries are added and never taken out.")]);

    private static Field Phrases { get; } = Needs("phrases", Texts, "What people type.");

    /// <summary><c>lexicon.yml</c>.</summary>
    public static EntryShape Lexicon { get; } = new([Needs("entries", new ListShape(new EitherShape(
    [
        new EntryShape([Phrases, Needs("lesson", OneLesson, "The lesson that answers them.")]),
        new EntryShape([Phrases, Needs("term", Named(Naming.Term), "The word of the glossary that they mean.")]),
    ])), "Everyday words and where they lead.")]);

    /// <summary><c>red-flags.yml</c>.</summary>
    public static EntryShape RedFlags { get; } = new(
    [
        Needs("signs", new ListShape(new TextShape("^[^|+]*[^|+\\s][^|+]*([|+][^|+]*[^|+\\s][^|+]*)*$")), "Searches that put the help page first: parts joined by +, wordings of a part by |."),
    ]);
}
