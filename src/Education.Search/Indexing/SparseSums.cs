namespace Education.Search.Indexing;

/// <summary>Sums for numbers from 0 up, most of them nothing. One is used again and again, so that nothing is allocated for a document.</summary>
internal sealed class SparseSums
{
    private float[] _sums = [];
    private int[] _touched = new int[256];
    private int _count;

    /// <summary>The numbers that have a sum, in the order in which they came first.</summary>
    public ReadOnlySpan<int> Touched => _touched.AsSpan(0, _count);

    /// <summary>The sum of a number.</summary>
    public float this[int number] => number < _sums.Length ? _sums[number] : 0;

    /// <summary>Adds to the sum of a number.</summary>
    /// <param name="number">From 0.</param>
    /// <param name="more">Above 0.</param>
    public void Add(int number, float more)
    {
        if (number >= _sums.Length)
        {
            Array.Resize(ref _sums, Math.Max(number + 1, _sums.Length * 2));
        }

        ref var sum = ref _sums[number];
        if (sum == 0)
        {
            if (_count == _touched.Length)
            {
                Array.Resize(ref _touched, _count * 2);
            }

            _touched[_count++] = number;
        }

        sum += more;
    }

    /// <summary>Lifts the sum of a number to at least this.</summary>
    public void Raise(int number, float least)
    {
        if (this[number] < least)
        {
            Add(number, least - this[number]);
        }
    }

    /// <summary>Writes the sums of the touched numbers, in their order.</summary>
    public void CopyTo(Span<float> sums)
    {
        for (var i = 0; i < _count; i++)
        {
            sums[i] = _sums[_touched[i]];
        }
    }

    /// <summary>Gives a sum and forgets it; its number stays among those touched.</summary>
    public float Take(int number)
    {
        var sum = this[number];
        if (sum != 0)
        {
            _sums[number] = 0;
        }

        return sum;
    }

    /// <summary>Forgets all sums.</summary>
    public void Clear()
    {
        foreach (var number in Touched)
        {
            _sums[number] = 0;
        }

        _count = 0;
    }
}
