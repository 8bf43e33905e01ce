using Education.Lessons;
using Education.Lessons.Blocks;
using Education.Lessons.Glossary;
using Education.Lessons.Levels;
using Education.Lessons.Links;
using Education.Lessons.Quizzes;
using Education.Lessons.Site;
using Education.Search;

namespace Education.Publishing.Searching;

/// <summary>What of a lesson can be searched, and how much each part counts.</summary>
internal static class LessonDocument
{
    // Patients search far more often than clinicians, who can filter by audience.
    private const double CliniciansShare = 0.6;
    private const double EverydayWeight = 3;
    private const double HeadWeight = 2;
    private const double BodyWeight = 1;
    private const double GlossaryWeight = 0.5;
    private const double QuizWeight = 0.5;

    /// <summary>The newest edition of a lesson. Its URL is seen from the search page.</summary>
    public static SearchDocument Of(Lesson lesson, Shelf shelf)
    {
        var head = lesson.FrontMatter;
        var headings = lesson.Body.AllBlocks.OfType<Heading>().ToList();
        var terms = Terms(lesson, shelf);
        return new SearchDocument(Address.Lesson(lesson.Language, lesson.Id), lesson.Title)
        {
            // Passages one by one: joined, they would be copied only to be cut into words.
            Texts =
            [
                .. Texts(EverydayWeight, head.SearchTerms.Select(term => term.Value).Concat(Phrases(lesson, terms, shelf))),
                .. Texts(HeadWeight, head.Objectives.Select(one => one.Text).Concat(head.KeyMessages.Select(one => one.Value)).Prepend(head.Summary?.Value ?? "")),
                .. Texts(HeadWeight, headings.Select(heading => heading.Text.Text)),
                .. Texts(BodyWeight, Passages(lesson.Body.Blocks.Where(block => block is not Quiz))),
                .. Texts(QuizWeight, Passages(lesson.Body.Quizzes)),
                .. Texts(GlossaryWeight, terms.SelectMany(WordsFor)),
            ],
            Summary = head.Summary?.Value ?? "",
            Headings = [.. headings.Select(heading => new SearchHeading(heading.Anchor, heading.Text.Text))],
            Labels = [$"path:{lesson.Home}", $"audience:{head.Audience}".ToLowerInvariant()],
            Importance = head.Audience == Audience.Clinician ? CliniciansShare : 1,
            Minutes = head.Minutes?.Value ?? 0,
        };
    }

    private static IEnumerable<SearchText> Texts(double weight, IEnumerable<string> parts) => parts.Select(part => new SearchText(part, weight));

    private static IEnumerable<string> Passages(IEnumerable<Block> blocks) =>
        blocks.SelectMany(ReadingLevel.PassagesOf).Select(passage => passage.Text);

    private static IEnumerable<string> Phrases(Lesson lesson, List<Term> terms, Shelf shelf) =>
        shelf.Lexicon
            .Where(entry => entry.Lesson?.Value == lesson.Id || (entry.Term is { } term && terms.Exists(one => one.Id == term.Value)))
            .SelectMany(entry => entry.Phrases)
            .Select(phrase => phrase.Value);

    private static List<Term> Terms(Lesson lesson, Shelf shelf)
    {
        var linked = lesson.Body.Links.Where(link => link.Kind == LinkKind.Term).Select(link => link.Path).ToHashSet(StringComparer.Ordinal);
        return [.. shelf.Terms.Where(term => linked.Contains(term.Id.Value))];
    }

    private static IEnumerable<string> WordsFor(Term term) =>
        [term.Name, .. term.Clinical, .. term.British, .. term.American, .. term.Lay];
}
