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
        var (headings, body) = Read(lesson.Body);
        var terms = Terms(lesson, shelf);
        return new SearchDocument(Address.Lesson(lesson.Language, lesson.Id), lesson.Title)
        {
            // Passages one by one: joined, they would be copied only to be cut into words.
            Texts =
            [
                .. Texts(EverydayWeight, head.SearchTerms.Select(term => term.Value).Concat(Phrases(lesson, terms, shelf))),
                .. Texts(HeadWeight, head.Objectives.Select(one => one.Text).Concat(head.KeyMessages.Select(one => one.Value)).Prepend(head.Summary?.Value ?? "")),
                .. Texts(HeadWeight, headings.Select(heading => heading.Text.Text)),
                .. body,
                .. lesson.Body.Quizzes.SelectMany(ReadingLevel.PassagesOf).Select(passage => new SearchText(passage.Text, QuizWeight)),
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

    private static (List<Heading> Headings, List<SearchText> Body) Read(LessonBody body)
    {
        var (headings, texts) = (new List<Heading>(), new List<SearchText>());
        foreach (var block in body.Blocks)
        {
            if (block is not Quiz)
            {
                Read(block, headings, texts);
            }
        }

        return (headings, texts);
    }

    /// <summary>What <see cref="ReadingLevel.PassagesOf"/> gives, in plain loops: a large site has a million passages.</summary>
    private static void Read(Block block, List<Heading> headings, List<SearchText> texts)
    {
        if (block is Box box)
        {
            foreach (var inner in box.Content)
            {
                Read(inner, headings, texts);
            }

            return;
        }

        if (block is Heading heading)
        {
            headings.Add(heading);
        }

        foreach (var passage in ReadingLevel.PassagesOf(block))
        {
            texts.Add(new SearchText(passage.Text, BodyWeight));
        }
    }

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
