using Education.Lessons;

namespace Education.Theme.Pages;

/// <summary>The level of one lesson.</summary>
/// <param name="Lesson">The lesson.</param>
/// <param name="Limit">The highest Flesch-Kincaid grade its audience is given.</param>
public sealed record LevelRow(Lesson Lesson, double Limit)
{
    /// <summary>Flesch-Kincaid grade, in US school years; never below 0 here.</summary>
    public double FleschKincaid => Math.Max(0, Lesson.Level.FleschKincaid);

    /// <summary>SMOG grade, in US school years.</summary>
    public double Smog => Lesson.Level.Smog;

    /// <summary>Mean number of words; 0 for a lesson without text.</summary>
    public double WordsInSentence => Lesson.Level.Counts.Sentences == 0 ? 0 : (double)Lesson.Level.Counts.Words / Lesson.Level.Counts.Sentences;
}
