using System.Runtime.InteropServices;

namespace Education.Search.Indexing;

/// <summary>
/// What documents are compared by. A long page speaks of several things and is near other pages for one of them, so it is compared
/// part by part; a short one, and every one of a large collection, as a whole.
/// </summary>
internal sealed class Parts
{
    private readonly int[] _first;

    private Parts(int[] first, Weights[] weights)
    {
        _first = first;
        Weights = weights;
        Documents = [.. Enumerable.Range(0, first.Length - 1).SelectMany(document => Enumerable.Repeat(document, first[document + 1] - first[document]))];
    }

    /// <summary>The terms of each part, from 0 to 1.</summary>
    public Weights[] Weights { get; }

    /// <summary>Of which document each part is.</summary>
    public int[] Documents { get; }

    /// <summary>Cuts the documents.</summary>
    /// <param name="documents">The weights of each as a whole.</param>
    /// <param name="counts">What each says in order.</param>
    public static Parts Of(Weights[] documents, IReadOnlyList<TermCounts> counts)
    {
        var first = new int[documents.Length + 1];
        var parts = new List<Weights>(documents.Length);
        var inParts = documents.Length <= Tuning.MostComparedInParts;
        // One for all parts; what was put in first comes out first.
        var said = new Dictionary<int, int>();
        for (var document = 0; document < documents.Length; document++)
        {
            var text = counts[document];
            var count = inParts ? (text.Body.Length + (Tuning.PartLength / 2)) / Tuning.PartLength : 1;
            parts.AddRange(count > 1 ? Enumerable.Range(0, count).Select(part => Part(text, part, count, said)) : [documents[document]]);
            first[document + 1] = parts.Count;
        }

        return new Parts(first, [.. parts]);
    }

    /// <summary>The numbers of the parts of a document.</summary>
    public IEnumerable<int> Of(int document) => Enumerable.Range(_first[document], _first[document + 1] - _first[document]);

    /// <summary>Every part begins a fixed number of words after the one before, so that what is added behind it changes nothing. Each has the title.</summary>
    private static Weights Part(TermCounts text, int part, int count, Dictionary<int, int> said)
    {
        var from = part * Tuning.PartLength;
        var words = part == count - 1 ? text.Body.AsSpan(from) : text.Body.AsSpan(from, Tuning.PartLength);
        said.Clear();
        foreach (var term in text.Title)
        {
            said[term] = 1;
        }

        foreach (var term in words)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(said, term, out _)++;
        }

        return new Weights([.. said.Keys], [.. said.Values.Select(times => (float)(times / (times + Tuning.Saturation)))]);
    }
}
