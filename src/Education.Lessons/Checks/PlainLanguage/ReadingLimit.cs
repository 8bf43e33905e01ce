using System.Globalization;
using Education.Reading;

namespace Education.Lessons.Checks.PlainLanguage;

/// <summary>How hard a text may be, in US school grades.</summary>
/// <param name="FleschKincaid">The highest grade that is allowed.</param>
/// <param name="Smog">The highest grade that is allowed; null when it is not judged.</param>
public sealed record ReadingLimit(double FleschKincaid, double? Smog)
{
    /// <summary>For people in pain and their families.</summary>
    public static ReadingLimit Patients { get; } = new(6, 8);

    /// <summary>For health professionals.</summary>
    public static ReadingLimit Clinicians { get; } = new(10, null);

    /// <summary>For the plain summary of a clinician lesson.</summary>
    public static ReadingLimit PlainSummary { get; } = new(6, null);

    /// <summary>For easy-read versions.</summary>
    public static ReadingLimit EasyRead { get; } = new(4, null);

    // Both formulas were fitted to English; in other languages their grades mean nothing.
    private static ReadingLimit NotJudged { get; } = new(double.PositiveInfinity, null);

    /// <summary>The limit for lessons that speak to these readers.</summary>
    public static ReadingLimit Of(Audience audience) => audience == Audience.Clinician ? Clinicians : Patients;

    /// <summary>The limit for a file.</summary>
    public static ReadingLimit For(Manuscript manuscript) => (manuscript.IsForPatients ? Patients : Clinicians).In(manuscript.Language);

    /// <summary>The limit where the formulas hold, else none.</summary>
    public ReadingLimit In(Language language) => IsEnglish(language.Tag) ? this : NotJudged;

    /// <summary>True when the text is harder than is allowed.</summary>
    public bool IsPassedBy(TextCounts counts) =>
        Rounded(Formulas.FleschKincaid(counts)) > FleschKincaid || (Smog is { } smog && Rounded(Formulas.Smog(counts)) > smog);

    /// <summary>The grades of a text and the limits, for a message.</summary>
    public string Compare(TextCounts counts)
    {
        string grade = Number(Formulas.FleschKincaid(counts));
        string limit = Number(FleschKincaid);
        return Smog is { } smog
            ? $"grade {grade} (Flesch-Kincaid) and {Number(Formulas.Smog(counts))} (SMOG); the limits are {limit} and {Number(smog)}"
            : $"grade {grade} (Flesch-Kincaid); the limit is {limit}";
    }

    private static bool IsEnglish(string tag) => tag is "en" || tag.StartsWith("en-", StringComparison.Ordinal);

    // The printed figure decides, so that no author is told that 6.0 is more than 6.
    private static double Rounded(double grade) => Math.Round(grade, 1, MidpointRounding.AwayFromZero);

    private static string Number(double grade) => Rounded(grade).ToString("0.#", CultureInfo.InvariantCulture);
}
