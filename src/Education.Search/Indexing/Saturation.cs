namespace Education.Search.Indexing;

/// <summary>Turns weighted counts into weights from 0 to 1: the saturation of BM25F, without the rarity of the term, which readers add.</summary>
internal static class Saturation
{
    /// <summary>The weights of every document.</summary>
    public static Weights[] Of(IReadOnlyList<TermCounts> documents)
    {
        var mean = Step(documents.Count == 0 ? 1 : documents.Average(document => document.Length));
        return [.. documents.Select(document => Of(document, Step(document.Length) / mean))];
    }

    private static Weights Of(TermCounts document, double relativeLength)
    {
        var half = Tuning.Saturation * (1 - Tuning.LengthShare + (Tuning.LengthShare * relativeLength));
        return Weights.From(document.Counts.ToDictionary(pair => pair.Key, pair => pair.Value / (pair.Value + half)));
    }

    private static double Step(double length) =>
        length <= 1 ? 1 : Math.Pow(Tuning.LengthStep, Math.Round(Math.Log(length) / Math.Log(Tuning.LengthStep)));
}
