using System.Globalization;
using Education.Lessons;
using Education.Lessons.Glossary;
using Education.Lessons.Sources;
using Education.Lessons.Worksheets;

namespace Education.Cli.LanguageServer;

/// <summary>What an author wants to know about a thing at a glance, in Markdown.</summary>
internal static class Cards
{
    public static string Lesson(Lesson lesson)
    {
        string minutes = lesson.FrontMatter.Minutes is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number.Value} min, ") : "";
        string level = string.Create(CultureInfo.InvariantCulture, $"reading grade {lesson.Level.FleschKincaid:0.0}");
        return $"**{lesson.Title}**\n\n{minutes}{level}, {lesson.FrontMatter.Audience.ToString().ToLowerInvariant()}\n\n{lesson.FrontMatter.Summary?.Value}".TrimEnd();
    }

    public static string Page(PageFile page) => page.Lesson is { } lesson ? Lesson(lesson) : $"**{page.Title}**\n\n{page.Summary}".TrimEnd();

    public static string Term(Term term)
    {
        string clinical = term.Clinical.Count > 0 ? $"\n\nProfessionals say: {string.Join(", ", term.Clinical)}" : "";
        string avoid = term.Avoid.Count > 0 ? $"\n\nNot: {string.Join(", ", term.Avoid)}" : "";
        return $"**{term.Name}**: {term.Plain.Value}{clinical}{avoid}";
    }

    public static string Work(Reference work)
    {
        string authors = work.Authors.Count > 3 ? $"{work.Authors[0]} et al." : string.Join(", ", work.Authors);
        string year = work.Year?.ToString(CultureInfo.InvariantCulture) ?? "no year";
        string doi = work.Doi is { } seen ? $"\n\nhttps://doi.org/{seen.Value}" : "\n\nNo DOI seen yet.";
        string note = work.Note.Length > 0 ? $"\n\n{work.Note}" : "";
        return $"**{work.Title}**\n\n{authors} ({year}). {work.Container}{doi}{note}";
    }

    public static string Sheet(Worksheet sheet) => $"**{sheet.Title}** ({sheet.Code})\n\n{sheet.Intro.Value}";
}
