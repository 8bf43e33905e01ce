using Education.Lessons;
using Education.Lessons.Blocks;
using Education.Lessons.Glossary;
using Education.Lessons.Links;
using Education.Lessons.Searching;
using Education.Lessons.Site;
using Education.Search;

namespace Education.Publishing.Searching;

/// <summary>What of the lessons of a shelf can be searched, and how much each part counts. What lessons share is looked up here once for all.</summary>
internal sealed class LessonDocuments
{
    // Patients search far more often than clinicians, who can filter by audience.
    private const double CliniciansShare = 0.6;
    private const double EverydayWeight = 3;
    private const double HeadWeight = 2;
    private const double BodyWeight = 1;
    private const double GlossaryWeight = 0.5;
    private const double QuizWeight = 0.5;

    private readonly IReadOnlyList<Term> _terms;
    private readonly IReadOnlyList<EverydayWords> _lexicon;
    private readonly ILookup<string, int> _termPlaces;
    private readonly ILookup<LessonId, int> _lexiconByLesson;
    private readonly ILookup<TermId, int> _lexiconByTerm;
    private readonly Dictionary<(PathId, Audience), string[]> _labels = [];

    /// <param name="shelf">All lessons of a language.</param>
    public LessonDocuments(Shelf shelf)
    {
        (_terms, _lexicon) = (shelf.Terms, shelf.Lexicon);
        _termPlaces = _terms.Index().ToLookup(term => term.Item.Id.Value, term => term.Index, StringComparer.Ordinal);
        var entries = _lexicon.Index().ToList();
        _lexiconByLesson = entries.Where(entry => entry.Item.Lesson is not null).ToLookup(entry => entry.Item.Lesson?.Value ?? default, entry => entry.Index);
        _lexiconByTerm = entries.Where(entry => entry.Item.Term is not null).ToLookup(entry => entry.Item.Term?.Value ?? default, entry => entry.Index);
    }

    /// <summary>The newest edition of a lesson. Its URL is seen from the search page.</summary>
    public SearchDocument Of(Lesson lesson)
    {
        var head = lesson.FrontMatter;
        var headings = lesson.Body.AllBlocks.OfType<Heading>().ToArray();
        return new SearchDocument(Address.Lesson(lesson.Language, lesson.Id), lesson.Title)
        {
            Texts = Texts(lesson, headings),
            Summary = head.Summary?.Value ?? "",
            Headings = Array.ConvertAll(headings, heading => new SearchHeading(heading.Anchor, heading.Text.Text)),
            Labels = Labels(lesson),
            Importance = head.Audience == Audience.Clinician ? CliniciansShare : 1,
            Minutes = head.Minutes?.Value ?? 0,
        };
    }

    private List<SearchText> Texts(Lesson lesson, Heading[] headings)
    {
        var head = lesson.FrontMatter;
        var texts = new TextList();
        var terms = Terms(lesson);
        texts.Add(head.SearchTerms, term => term.Value, EverydayWeight);
        texts.Add(Phrases(lesson, terms), phrase => phrase.Value, EverydayWeight);
        texts.Add(head.Summary?.Value ?? "", HeadWeight);
        texts.Add(head.Objectives, one => one.Text, HeadWeight);
        texts.Add(head.KeyMessages, one => one.Value, HeadWeight);
        texts.Add(headings, heading => heading.Text.Text, HeadWeight);
        texts.AddBody(lesson.Body, BodyWeight, QuizWeight);
        texts.Add(terms.SelectMany(WordsFor), word => word, GlossaryWeight);
        return texts.All;
    }

    /// <summary>The same list for all lessons of a path that have the same readers.</summary>
    private string[] Labels(Lesson lesson)
    {
        var audience = lesson.FrontMatter.Audience;
        if (!_labels.TryGetValue((lesson.Home, audience), out var labels))
        {
            labels = [$"path:{lesson.Home}", $"audience:{audience}".ToLowerInvariant()];
            _labels.Add((lesson.Home, audience), labels);
        }

        return labels;
    }

    private IEnumerable<Sourced<string>> Phrases(Lesson lesson, List<Term> terms) =>
        new SortedSet<int>(_lexiconByLesson[lesson.Id].Concat(terms.SelectMany(term => _lexiconByTerm[term.Id]))).SelectMany(entry => _lexicon[entry].Phrases);

    /// <summary>The words that the lesson links to, in the order of the shelf.</summary>
    private List<Term> Terms(Lesson lesson)
    {
        var places = new SortedSet<int>();
        foreach (var link in lesson.Body.Links)
        {
            if (link.Kind == LinkKind.Term)
            {
                places.UnionWith(_termPlaces[link.Path]);
            }
        }

        return [.. places.Select(place => _terms[place])];
    }

    private static IEnumerable<string> WordsFor(Term term) =>
        [term.Name, .. term.Clinical, .. term.British, .. term.American, .. term.Lay];
}
