using Education.Lessons;
using Education.Lessons.Glossary;
using Education.Lessons.Levels;
using Education.Lessons.Paths;
using Education.Lessons.Site;
using Education.Lessons.Worksheets;
using Education.Search;

namespace Education.Publishing.Searching;

/// <summary>
/// What a search finds beside lessons: their easy-read versions, worksheets, ready-made sets and words that are explained. Each says in its title
/// what it is, and counts less than a lesson that fits as well.
/// </summary>
internal static class ShelfDocuments
{
    private const double EasyReadsShare = 0.5;
    private const double WorksheetsShare = 0.6;
    private const double SetsShare = 0.45;
    private const double TermsShare = 0.45;
    private const double EverydayWeight = 2;
    private const double BodyWeight = 1;

    // Sheets and plain meanings are not written for professionals.
    private static readonly string[] Everyday = [.. new[] { Audience.Patient, Audience.Family }.Select(LabelOf)];

    /// <summary>Easy-read versions, worksheets, sets, then words. URLs are seen from the site's root.</summary>
    public static IEnumerable<SearchDocument> Of(Shelf shelf) =>
    [
        .. shelf.EasyReads.Join(shelf.Lessons, easy => easy.Lesson, lesson => lesson.Id, (easy, lesson) => Of(easy, lesson, shelf.Ui)),
        .. shelf.Worksheets.Select(sheet => Of(sheet, shelf)),
        .. shelf.Sets.Select(set => Of(set, shelf)),
        .. shelf.Terms.Select(term => Of(term, shelf)),
    ];

    private static SearchDocument Of(EasyRead easy, Lesson lesson, UiText ui) =>
        new(Address.EasyRead(easy.Language, easy.Lesson), ui.With(UiKey.SearchEasyRead, easy.Head.Title?.Value ?? lesson.Title))
        {
            Texts = [new SearchText(string.Join(" \n", easy.Body.Blocks.SelectMany(ReadingLevel.PassagesOf).Select(passage => passage.Text)), BodyWeight)],
            Summary = easy.Head.Summary?.Value ?? "",
            Labels = [$"path:{lesson.Home}", LabelOf(lesson.FrontMatter.Audience)],
            Importance = EasyReadsShare,
        };

    private static SearchDocument Of(Worksheet sheet, Shelf shelf) =>
        new(Address.Worksheet(shelf.Language, sheet.Id), shelf.Ui.With(UiKey.SearchWorksheet, sheet.Title))
        {
            Texts =
            [
                new SearchText(sheet.Intro.Value, EverydayWeight),
                new SearchText(string.Join(" \n", sheet.Parts.SelectMany(part => part.Columns.Concat(part.Rows).Concat(part.Items).Prepend(part.Label.Value))), BodyWeight),
            ],
            Summary = sheet.Intro.Value,
            Labels = Everyday,
            Importance = WorksheetsShare,
        };

    private static SearchDocument Of(LessonSet set, Shelf shelf) =>
        new(Address.Set(shelf.Language, set.Id), shelf.Ui.With(UiKey.SearchSet, set.Title))
        {
            Texts = [new SearchText($"{set.Summary} \n{set.For}", EverydayWeight)],
            Summary = set.Summary,
            Labels = [.. Everyday, LabelOf(Audience.Clinician)],
            Importance = SetsShare,
        };

    private static SearchDocument Of(Term term, Shelf shelf) =>
        new(Address.Term(shelf.Language, term.Id), shelf.Ui.With(UiKey.SearchTerm, term.Name))
        {
            Texts =
            [
                new SearchText(string.Join(" \n", term.Clinical.Concat(term.British).Concat(term.American).Concat(term.Lay)), EverydayWeight),
                new SearchText(term.Plain.Value, BodyWeight),
            ],
            Summary = term.Plain.Value,
            Labels = Everyday,
            Importance = TermsShare,
        };

    private static string LabelOf(Audience audience) => $"audience:{audience}".ToLowerInvariant();
}
