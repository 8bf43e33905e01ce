namespace Education.Search.Indexing;

/// <summary>Finds the documents that are most alike: their weighted terms point the same way.</summary>
internal sealed class NearestDocuments
{
    private readonly Weights[] _documents;
    private readonly double[] _rarity;
    private readonly (int Document, double Weight)[][] _postings;
    private readonly double[] _norms;

    public NearestDocuments(Weights[] documents, int termCount)
    {
        _documents = documents;
        var frequency = new int[termCount];
        foreach (var term in documents.SelectMany(document => document.Terms))
        {
            frequency[term]++;
        }

        var most = Math.Max(2, documents.Length * Tuning.CommonShare);
        _rarity = [.. frequency.Select(df => df < 2 || df > most ? 0 : Rarity.Of(df, documents.Length))];
        _postings = Invert(documents, frequency);
        _norms = [.. documents.Select(Norm)];
    }

    /// <summary>The nearest documents of one, nearest first; fewer when no more share a word with it.</summary>
    public IReadOnlyList<int> Of(int document, double[] scores)
    {
        Array.Clear(scores);
        var (terms, values) = _documents[document];
        for (var i = 0; i < terms.Length; i++)
        {
            var rarity = _rarity[terms[i]];
            var share = values[i] * rarity * rarity;
            foreach (var (other, weight) in rarity > 0 ? _postings[terms[i]] : [])
            {
                scores[other] += share * weight;
            }
        }

        scores[document] = 0;
        return Best(scores);
    }

    private List<int> Best(double[] scores)
    {
        var best = new List<int>(Tuning.Neighbours + 1);
        for (var other = 0; other < scores.Length; other++)
        {
            if (scores[other] <= 0)
            {
                continue;
            }

            // Rounded, so that a word changed elsewhere does not turn the order of two documents equally near.
            scores[other] = Math.Round(scores[other] / Math.Sqrt(_norms[other]), 2);
            var place = best.FindIndex(one => scores[one] < scores[other]);
            if (place >= 0)
            {
                best.Insert(place, other);
            }
            else if (best.Count < Tuning.Neighbours)
            {
                best.Add(other);
            }

            if (best.Count > Tuning.Neighbours)
            {
                best.RemoveAt(Tuning.Neighbours);
            }
        }

        return best;
    }

    private double Norm(Weights document)
    {
        var sum = 1e-9;
        for (var i = 0; i < document.Terms.Length; i++)
        {
            var part = document.Values[i] * _rarity[document.Terms[i]];
            sum += part * part;
        }

        return Math.Sqrt(sum);
    }

    private static (int, double)[][] Invert(Weights[] documents, int[] frequency)
    {
        var postings = Array.ConvertAll(frequency, df => new (int, double)[df]);
        var filled = new int[frequency.Length];
        for (var document = 0; document < documents.Length; document++)
        {
            var (terms, values) = documents[document];
            for (var i = 0; i < terms.Length; i++)
            {
                postings[terms[i]][filled[terms[i]]++] = (document, values[i]);
            }
        }

        return postings;
    }
}
