namespace Education.Search.Indexing;

/// <summary>
/// Finds the documents that are most alike: their strongest terms point the same way. A term that many documents have among their
/// strongest is passed over, so that the work grows no faster than the number of documents.
/// </summary>
internal sealed class NearestDocuments
{
    private readonly Weights[] _vectors;
    private readonly (int Document, float Weight)[][] _postings;
    private readonly double[] _lengths;

    /// <param name="vectors">The strongest terms of each document, weighted by rarity.</param>
    /// <param name="termCount">How many terms there are in all.</param>
    public NearestDocuments(Weights[] vectors, int termCount)
    {
        _vectors = vectors;
        _postings = Invert(vectors, termCount);
        _lengths = Array.ConvertAll(vectors, vector => Math.Sqrt(vector.Values.Sum(value => (double)value * value)));
    }

    /// <summary>The nearest documents of one, nearest first; fewer when no more share a term with it.</summary>
    public IReadOnlyList<int> Of(int document, SparseSums scores)
    {
        scores.Clear();
        var (terms, values) = _vectors[document];
        for (var i = 0; i < terms.Length; i++)
        {
            foreach (var (other, weight) in _postings[terms[i]])
            {
                scores.Add(other, values[i] * weight);
            }
        }

        return Best(document, scores);
    }

    private List<int> Best(int document, SparseSums scores)
    {
        var best = new List<int>(Tuning.Neighbours + 1);
        Span<double> marks = stackalloc double[Tuning.Neighbours + 1];
        foreach (var other in scores.Touched)
        {
            // Rounded, so that a word changed elsewhere does not turn the order of two documents equally near.
            var mark = other == document ? 0 : Math.Round(scores[other] / Math.Sqrt(_lengths[other]), 1);
            if (mark <= 0)
            {
                continue;
            }

            var place = best.Count;
            while (place > 0 && (marks[place - 1] < mark || (marks[place - 1] == mark && best[place - 1] > other)))
            {
                marks[place] = marks[place - 1];
                place--;
            }

            if (place < Tuning.Neighbours)
            {
                marks[place] = mark;
                best.Insert(place, other);
                best.RemoveRange(Math.Min(best.Count, Tuning.Neighbours), Math.Max(0, best.Count - Tuning.Neighbours));
            }
        }

        return best;
    }

    private static (int, float)[][] Invert(Weights[] vectors, int termCount)
    {
        var frequencies = Weights.Frequencies(vectors, termCount);
        var postings = Array.ConvertAll(frequencies, df => df is < 2 or > Tuning.LongestCompared ? [] : new (int, float)[df]);
        var filled = new int[termCount];
        for (var document = 0; document < vectors.Length; document++)
        {
            var (terms, values) = vectors[document];
            for (var i = 0; i < terms.Length; i++)
            {
                if (postings[terms[i]].Length > 0)
                {
                    postings[terms[i]][filled[terms[i]]++] = (document, values[i]);
                }
            }
        }

        return postings;
    }
}
