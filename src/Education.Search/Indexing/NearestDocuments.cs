namespace Education.Search.Indexing;

/// <summary>
/// Finds the documents that are most alike: their strongest terms point the same way. A term that many documents have among their
/// strongest is passed over, so that the work grows no faster than the number of documents.
/// </summary>
internal sealed class NearestDocuments
{
    private const double Steps = 10;
    private readonly Weights[] _vectors;
    private readonly (int Document, float Weight)[][] _postings;
    private readonly double[] _share;

    /// <param name="vectors">The strongest terms of each document, weighted by rarity.</param>
    /// <param name="termCount">How many terms there are in all.</param>
    public NearestDocuments(Weights[] vectors, int termCount)
    {
        _vectors = vectors;
        _postings = Invert(vectors, termCount);
        _share = Array.ConvertAll(vectors, vector => 1 / Math.Sqrt(Math.Sqrt(1e-9 + vector.Values.Sum(value => (double)value * value))));
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
        var least = 0.5 / Steps;
        foreach (var other in scores.Touched)
        {
            var score = scores[other] * _share[other];
            if (score < least || other == document)
            {
                continue;
            }

            // Rounded, so that a word changed elsewhere does not turn the order of two documents equally near.
            var mark = Math.Round(score * Steps);
            var place = best.Count;
            while (place > 0 && (marks[place - 1] < mark || (marks[place - 1] == mark && best[place - 1] > other)))
            {
                marks[place] = marks[place - 1];
                place--;
            }

            marks[place] = mark;
            best.Insert(place, other);
            if (best.Count > Tuning.Neighbours)
            {
                best.RemoveAt(Tuning.Neighbours);
                least = (marks[Tuning.Neighbours - 1] - 0.5) / Steps;
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
