namespace Education.Reading;

/// <summary>A SMOG grade with how sure it is.</summary>
/// <param name="Grade">US school grade at which a reader understands everything.</param>
/// <param name="Margin">
/// Half of the 95 % interval, in grades: 1.96 times the formula's standard error of 1.5159 grades (McLaughlin 1969), widened by the
/// sampling error of the polysyllable count where the text has fewer than 30 sentences.
/// </param>
/// <param name="Confidence">Low under 30 sentences, the sample that the formula was made for.</param>
public readonly record struct SmogScore(double Grade, double Margin, Confidence Confidence)
{
    private const double StandardError = 1.5159;
    private const int Sample = 30;

    /// <summary>The lower end of the interval, never below the formula's floor of 3.1291 for a text with words.</summary>
    public double Low => Math.Max(Math.Min(Grade, 3.1291), Grade - Margin);

    /// <summary>The upper end of the interval.</summary>
    public double High => Grade + Margin;

    /// <summary>The score of a text.</summary>
    /// <param name="c">Counts of the text.</param>
    public static SmogScore Of(TextCounts c)
    {
        // Polysyllables in n sentences vary like a Poisson count, so the root of 30 P/S has a standard error of sqrt(30/S)/2;
        // at 30 sentences that error is inside the published one, so only what goes beyond it is added.
        var excess = c.Sentences is 0 or >= Sample ? 0 : 0.25 * (((double)Sample / c.Sentences) - 1) * 1.0430 * 1.0430;
        var margin = 1.96 * Math.Sqrt((StandardError * StandardError) + excess);
        return new SmogScore(Formulas.Smog(c), margin, c.Sentences < Sample ? Confidence.Low : Confidence.Normal);
    }
}
