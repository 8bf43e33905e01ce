using Education.Lessons.Figures;
using Education.Lessons.Glossary;
using Education.Lessons.Help;
using Education.Lessons.People;
using Education.Lessons.Quizzes;
using Education.Lessons.Sources;
using Education.Lessons.Worksheets;

namespace Education.Lessons;

/// <summary>All content of a site, read and linked up. Immutable; look-ups cost one hash each.</summary>
public sealed class Library
{
    private readonly Dictionary<(Language, LessonId), Lesson> _lessons;
    private readonly Dictionary<(Language, TermId), Term> _terms;
    private readonly Dictionary<(Language, WorksheetId), Worksheet> _worksheets;
    private readonly Dictionary<ReferenceKey, Reference> _references;
    private readonly Dictionary<FigureId, Figure> _figures;
    private readonly Dictionary<PersonId, Person> _people;

    /// <summary>Puts the look-ups together. Of entries with equal ids the first counts; checks report the others.</summary>
    public Library(LibraryParts parts)
    {
        Shelves = parts.Shelves;
        References = parts.References;
        People = parts.People;
        PublishedQuizzes = parts.PublishedQuizzes;
        Help = parts.Help;
        Figures = parts.Figures;
        _lessons = Index(parts.Shelves.SelectMany(s => s.Lessons), l => (l.Language, l.Id));
        _terms = Index(parts.Shelves.SelectMany(s => s.Terms.Select(t => (s.Language, Term: t))), t => (t.Language, t.Term.Id), t => t.Term);
        _worksheets = Index(parts.Shelves.SelectMany(s => s.Worksheets.Select(w => (s.Language, Sheet: w))), w => (w.Language, w.Sheet.Id), w => w.Sheet);
        _references = Index(parts.References, r => r.Key);
        _figures = Index(parts.Figures, f => f.Id);
        _people = Index(parts.People, p => p.Id);
    }

    /// <summary>One for each language; the default language first.</summary>
    public IReadOnlyList<Shelf> Shelves { get; }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<Reference> References { get; }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<Person> People { get; }

    /// <summary>Questions that were published, in the order of the file; a lesson may stand there more than once.</summary>
    public IReadOnlyList<PublishedQuiz> PublishedQuizzes { get; }

    /// <summary>Help lines by country.</summary>
    public HelpLines Help { get; }

    /// <summary>Sorted by id.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>The lesson, or null.</summary>
    public Lesson? Find(Language language, LessonId id) => _lessons.GetValueOrDefault((language, id));

    /// <summary>The term, or null.</summary>
    public Term? Find(Language language, TermId id) => _terms.GetValueOrDefault((language, id));

    /// <summary>The worksheet, or null.</summary>
    public Worksheet? Find(Language language, WorksheetId id) => _worksheets.GetValueOrDefault((language, id));

    /// <summary>The work, or null.</summary>
    public Reference? Find(ReferenceKey key) => _references.GetValueOrDefault(key);

    /// <summary>The figure, or null.</summary>
    public Figure? Find(FigureId id) => _figures.GetValueOrDefault(id);

    /// <summary>The person, or null.</summary>
    public Person? Find(PersonId id) => _people.GetValueOrDefault(id);

    private static Dictionary<TKey, T> Index<T, TKey>(IEnumerable<T> items, Func<T, TKey> key)
        where TKey : notnull => Index(items, key, item => item);

    private static Dictionary<TKey, TValue> Index<T, TKey, TValue>(IEnumerable<T> items, Func<T, TKey> key, Func<T, TValue> value)
        where TKey : notnull
    {
        var byKey = new Dictionary<TKey, TValue>();
        foreach (var item in items)
        {
            byKey.TryAdd(key(item), value(item));
        }

        return byKey;
    }
}
