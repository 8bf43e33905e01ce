using Education.Lessons;
using Education.Lessons.Translations;
using static Education.Authoring.Schemas.Shapes;

namespace Education.Authoring.Schemas;

/// <summary>The front matter of lessons and pages.</summary>
internal static class HeadShapes
{
    private const int LongestTitle = 70;

    private static Field Id { get; } = Needs("id", Shapes.Id, "The same as the file name without its ending.");

    private static Field Title { get; } = Needs("title", new TextShape("", LongestTitle), "As a patient would say it, at most 70 characters.");

    private static Field Summary { get; } = Needs("summary", Text, "The key idea in one sentence.");

    /// <summary>Of a page or an easy-read version.</summary>
    public static EntryShape Page { get; } = new([Id, Title, Summary]);

    private static EntryShape Reviewer { get; } = new(
    [
        Needs("person", Named(Naming.Person), "An id of people.yml."),
        Needs("role", Text, "What the person looked at it as, such as ‘physiotherapist’."),
        Needs("date", Day, "The day of the review. Never made up."),
    ]);

    private static EntryShape Trial { get; } = new(
    [
        Needs("date", Day, "The day of the trial."),
        Needs("people", Number(1..99_999), "How many readers took part."),
        Needs("who", Text, "Who they were."),
        Needs("changes", Text, "What was changed afterwards."),
    ]);

    private static EntryShape Change { get; } = new(
    [
        Needs("version", Number(1..9999), "The version that this change made."),
        Needs("date", Day, "The day of the change."),
        Needs("note", Text, "What changed, in a sentence that readers see."),
    ]);

    private static EntryShape Translation { get; } = new(
    [
        Needs("version", Number(1..9999), "The version of the source that was translated."),
        Needs("blocks", new ListShape(new TextShape(BlockMark.Pattern)), "Marks of its blocks, in the order of the page."),
    ]);

    private static EntryShape Allowance { get; } = new(
    [
        Needs("rule", RuleId, "The rule that you accept, such as EDU3002."),
        Needs("reason", Text, "Why."),
        May("until", Day, "The last day on which it holds."),
    ]);

    private static EntryShape Evidence { get; } = new(
    [
        Needs("certainty", Words<Certainty>(), "How sure the whole lesson can be."),
        Needs("summary", Text, "One or two plain sentences on how sure we are."),
    ]);

    /// <summary>Of a lesson.</summary>
    public static EntryShape Lesson { get; } = new(
    [
        Id,
        Title,
        Summary,
        Needs("audience", Words<Audience>(), "Who the lesson speaks to."),
        Needs("phases", new EitherShape([new ListShape(Number(1..4)), new WordShape(["all", "none"])]), "The phases in which it helps: a list of 1 to 4, or ‘all’, or ‘none’ for clinician lessons."),
        Needs("minutes", Number(1..10), "Reading time in whole minutes: words / 130 + 20 seconds a quiz question."),
        Needs("tier", Words<Tier>(), "‘core’ for everyone, ‘deepen’ for those who want more."),
        May("idea", Number(1..3), "Which of the three ideas the lesson serves."),
        May("best_after", LessonIds, "Lessons that help to have read before: a hint, never a lock."),
        Needs("objectives", new MapShape(IdKeys, May("objective", Text, "What readers can do after the lesson."), 2, 4), "2 to 4, each an id and a sentence; quiz questions name the id as their goal."),
        Needs("key_messages", new ListShape(Text, 3, 5), "3 to 5 short sentences."),
        May("topics", new ListShape(Words<Topic>()), "Subjects that bring safety duties."),
        Needs("references", new ListShape(Named(Naming.Reference), 2), "At least 2 keys of references.yml."),
        Needs("evidence", Evidence, "How sure the lesson can be."),
        Needs("need", Texts, "Rows of the coverage table that the lesson answers, or ‘safety’."),
        May("search_terms", Texts, "What people would type to find it."),
        May("pem_banner", Switch, "‘true’ shows the stop rule for people who crash after effort."),
        Needs("authors", new ListShape(Named(Naming.Person)), "Ids of people.yml."),
        May("reviewers", new ListShape(Reviewer), "Who checked it. Never made up."),
        Needs("review_state", Words<ReviewState>(), "How far it was checked."),
        May("reviewed_on", Day, "The day of the last review."),
        May("review_due", Day, "The day by which the next review is due."),
        Needs("user_testing", new EitherShape([new WordShape(["pending"]), Trial]), "‘pending’, or what the trial with readers found."),
        Needs("version", Number(1..9999), "Counts up with each published change of the words."),
        Needs("changelog", new ListShape(Change), "What changed, version by version."),
        May("translation_of", Translation, "The text this was translated from; education new translation writes it."),
        May("redirect_from", new ListShape(new TextShape("^/*[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*/*$")), "Older addresses of this lesson, such as en/lessons/old-name."),
        May("allow", new ListShape(Allowance), "Findings you have weighed and accept."),
    ]);
}
