namespace Education.Search.Indexing;

/// <summary>What one worker needs to expand a document, used again for the next.</summary>
internal sealed class ExpansionDesk(Strongest strongest)
{
    private readonly SparseSums _borrowed = new();
    private float[] _values = new float[1024];

    /// <summary>How near each other part is.</summary>
    public SparseSums Scores { get; } = new();

    /// <summary>The terms that are near one part.</summary>
    public SparseSums NearPart { get; } = new();

    /// <summary>The terms that are near the document: of each the most that it has near one part.</summary>
    public SparseSums Common { get; } = new();

    /// <summary>Chooses the terms that the document borrows.</summary>
    /// <param name="most">How many at most.</param>
    public int[] Choose(int most)
    {
        var touched = Common.Touched;
        _values = _values.Length < touched.Length ? new float[touched.Length * 2] : _values;
        Common.CopyTo(_values);
        _borrowed.Clear();
        var chosen = strongest.Of(touched, _values, most);
        for (var i = 0; i < chosen.Length; i++)
        {
            chosen[i] = touched[chosen[i]];
            _borrowed.Add(chosen[i], Common[chosen[i]]);
        }

        return chosen;
    }

    /// <summary>Whether a term is borrowed and was not yet taken.</summary>
    public bool IsBorrowed(int term) => _borrowed[term] > 0;

    /// <summary>The weight of a term if it is borrowed, once.</summary>
    public float TakeBorrowed(int term) => _borrowed.Take(term);
}
