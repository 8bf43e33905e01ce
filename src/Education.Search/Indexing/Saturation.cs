namespace Education.Search.Indexing;

/// <summary>Turns weighted counts into weights from 0 to 1: the saturation of BM25F, without the rarity of the term, which readers add.</summary>
internal sealed class Saturation
{
    // Of each document, the count that weighs a half.
    private readonly double[] _half;

    /// <param name="documents">All documents: how long each is beside the others decides.</param>
    public Saturation(IReadOnlyList<TermCounts> documents)
    {
        var mean = Step(documents.Count == 0 ? 1 : documents.Average(document => document.Length));
        var slowness = Slowness(mean);
        _half = [.. documents.Select(document => slowness * (1 - Tuning.LengthShare + (Tuning.LengthShare * Counted(Step(document.Length) / mean))))];
    }

    /// <summary>The weight of a count in a document.</summary>
    public float Of(int document, float count) => (float)(count / (count + _half[document]));

    /// <summary>The weights of every document, in the place of its counts.</summary>
    public Weights[] Of(IReadOnlyList<TermCounts> documents)
    {
        for (var document = 0; document < documents.Count; document++)
        {
            foreach (ref var value in documents[document].Counts.Values.AsSpan())
            {
                value = Of(document, value);
            }
        }

        return [.. documents.Select(document => document.Counts)];
    }

    private static double Counted(double relativeLength) =>
        relativeLength <= Tuning.LongDocument ? relativeLength : Math.Sqrt(Tuning.LongDocument * relativeLength);

    /// <summary>Where pages are long, a word said five times tells more than one said once; in an abstract it does not.</summary>
    private static double Slowness(double mean) =>
        Math.Min(Tuning.MostSaturation, Tuning.Saturation + (Tuning.SaturationByLength * Math.Log2(Math.Max(1, mean / Tuning.ShortPage))));

    private static double Step(double length) =>
        length <= 1 ? 1 : Math.Pow(Tuning.LengthStep, Math.Round(Math.Log(length) / Math.Log(Tuning.LengthStep)));
}
