namespace Education.Lessons.Site;

/// <summary>Addresses of pages, from the site's root, without a slash at the start.</summary>
public static class Address
{
    /// <summary>Stands at the start of addresses inside ready HTML, until the page that shows it is known. A private-use character, which no content may hold.</summary>
    public const char RootMark = '\uE000';

    /// <summary>Stands between the language and the id of a lesson.</summary>
    public const string InLessons = "/lessons/";

    /// <summary>Stands after the id of a lesson in the address of its easy-read version.</summary>
    public const string EasyEnding = "/easy/";

    /// <summary>Home in a language.</summary>
    public static string Home(Language language) => $"{language}/";

    /// <summary>The newest edition of a lesson.</summary>
    public static string Lesson(Language language, LessonId id) => $"{language}{InLessons}{id}/";

    /// <summary>The easy-read version of a lesson.</summary>
    public static string EasyRead(Language language, LessonId id) => $"{language}{InLessons}{id}{EasyEnding}";

    /// <summary>A learning path.</summary>
    public static string Path(Language language, PathId id) => $"{language}/paths/{id}/";

    /// <summary>All ready-made sets.</summary>
    public static string Sets(Language language) => $"{language}/sets/";

    /// <summary>A ready-made set.</summary>
    public static string Set(Language language, string id) => $"{language}/sets/{id}/";

    /// <summary>All easy-read versions.</summary>
    public static string EasyReads(Language language) => $"{language}/easy-read/";

    /// <summary>All worksheets.</summary>
    public static string Worksheets(Language language) => $"{language}/tools/";

    /// <summary>The glossary, or one term in it.</summary>
    public static string Glossary(Language language) => $"{language}/glossary/";

    /// <summary>One term.</summary>
    public static string Term(Language language, TermId id) => $"{language}/glossary/#{id}";

    /// <summary>A worksheet.</summary>
    public static string Worksheet(Language language, WorksheetId id) => $"{language}/tools/{id}/";

    /// <summary>When to get help.</summary>
    public static string Help(Language language) => $"{language}/help/";

    /// <summary>The telephone numbers on the page on when to get help.</summary>
    public static string HelpNumbers(Language language) => $"{language}/help/#help-lines";

    /// <summary>The list of cited works.</summary>
    public static string References(Language language) => $"{language}/references/";

    /// <summary>Every claim with a number, and what it stands on.</summary>
    public static string EvidenceList(Language language) => $"{language}/evidence/";

    /// <summary>The reading level of every lesson.</summary>
    public static string Levels(Language language) => $"{language}/reading-levels/";

    /// <summary>The four phases.</summary>
    public static string Phases(Language language) => $"{language}/phases/";

    /// <summary>A page that is not a lesson.</summary>
    public static string Page(Language language, string id) => $"{language}/{id}/";

    /// <summary>Search.</summary>
    public static string Search(Language language) => $"{language}/search/";

    /// <summary>From a page to the site's root: <c>../../../</c> for a page three folders deep; <c>./</c> for the root itself.</summary>
    public static string ToRoot(string pageAddress)
    {
        int depth = pageAddress.Count(c => c == '/');
        return depth == 0 ? "./" : string.Concat(Enumerable.Repeat("../", depth));
    }
}
