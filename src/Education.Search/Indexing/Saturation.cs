namespace Education.Search.Indexing;

/// <summary>Turns weighted counts into weights from 0 to 1: the saturation of BM25F, without the rarity of the term, which readers add.</summary>
internal static class Saturation
{
    /// <summary>The weights of every document, in the place of its counts.</summary>
    public static Weights[] Of(IReadOnlyList<TermCounts> documents)
    {
        var mean = Step(documents.Count == 0 ? 1 : documents.Average(document => document.Length));
        var slowness = Slowness(mean);
        return [.. documents.Select(document => Of(document, slowness, Counted(Step(document.Length) / mean)))];
    }

    private static Weights Of(TermCounts document, double slowness, double relativeLength)
    {
        var half = slowness * (1 - Tuning.LengthShare + (Tuning.LengthShare * relativeLength));
        foreach (ref var value in document.Counts.Values.AsSpan())
        {
            value = (float)(value / (value + half));
        }

        return document.Counts;
    }

    private static double Counted(double relativeLength) =>
        relativeLength <= Tuning.LongDocument ? relativeLength : Math.Sqrt(Tuning.LongDocument * relativeLength);

    /// <summary>Where pages are long, a word said five times tells more than one said once; in an abstract it does not.</summary>
    private static double Slowness(double mean) =>
        Math.Min(Tuning.MostSaturation, Tuning.Saturation + (Tuning.SaturationByLength * Math.Log2(Math.Max(1, mean / Tuning.ShortPage))));

    private static double Step(double length) =>
        length <= 1 ? 1 : Math.Pow(Tuning.LengthStep, Math.Round(Math.Log(length) / Math.Log(Tuning.LengthStep)));
}
