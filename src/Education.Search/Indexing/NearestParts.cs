namespace Education.Search.Indexing;

/// <summary>
/// Finds the parts of other documents that are most like a part: their strongest terms point the same way. A term that many parts have
/// among their strongest is passed over, so that the work grows no faster than the number of parts.
/// </summary>
internal sealed class NearestParts
{
    private const double Steps = 10;
    private readonly Weights[] _vectors;
    private readonly int[] _documents;
    private readonly (int Part, float Weight)[][] _postings;
    private readonly double[] _share;

    /// <param name="vectors">The strongest terms of each part, weighted by rarity.</param>
    /// <param name="documents">Of which document each part is.</param>
    /// <param name="termCount">How many terms there are in all.</param>
    public NearestParts(Weights[] vectors, int[] documents, int termCount)
    {
        _vectors = vectors;
        _documents = documents;
        _postings = Invert(vectors, termCount);
        _share = Array.ConvertAll(vectors, vector => 1 / Math.Sqrt(Math.Sqrt(1e-9 + vector.Values.Sum(value => (double)value * value))));
    }

    /// <summary>The nearest parts of one, nearest first; fewer when no more share a term with it.</summary>
    public IReadOnlyList<int> Of(int part, SparseSums scores)
    {
        scores.Clear();
        var (terms, values) = _vectors[part];
        for (var i = 0; i < terms.Length; i++)
        {
            foreach (var (other, weight) in _postings[terms[i]])
            {
                scores.Add(other, values[i] * weight);
            }
        }

        return Best(part, scores);
    }

    private List<int> Best(int part, SparseSums scores)
    {
        var best = new List<int>(Tuning.Neighbours + 1);
        Span<double> marks = stackalloc double[Tuning.Neighbours + 1];
        var least = 0.5 / Steps;
        foreach (var other in scores.Touched)
        {
            var score = scores[other] * _share[other];
            if (score < least || _documents[other] == _documents[part])
            {
                continue;
            }

            // Rounded, so that a word changed elsewhere does not turn the order of two parts equally near.
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
        for (var part = 0; part < vectors.Length; part++)
        {
            var (terms, values) = vectors[part];
            for (var i = 0; i < terms.Length; i++)
            {
                if (postings[terms[i]].Length > 0)
                {
                    postings[terms[i]][filled[terms[i]]++] = (part, values[i]);
                }
            }
        }

        return postings;
    }
}
