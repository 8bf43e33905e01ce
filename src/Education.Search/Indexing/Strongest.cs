namespace Education.Search.Indexing;

/// <summary>
/// Finds the terms that say most of a document. Equals come in the order of the alphabet, not in the order in which the site
/// happens to say them, and what is nearly equal counts as equal, so that an edit elsewhere seldom changes the choice.
/// </summary>
internal sealed class Strongest(AlphabeticalPlaces places, double[] rarity)
{
    private const double Steps = 1000;
    private long[] _keys = new long[512];
    private int[] _order = new int[512];

    /// <summary>Where the strongest terms stand in the list, strongest first.</summary>
    /// <param name="terms">Term numbers.</param>
    /// <param name="values">The weight of each, from 0.</param>
    /// <param name="most">How many are wanted at most.</param>
    public int[] Of(ReadOnlySpan<int> terms, ReadOnlySpan<float> values, int most)
    {
        if (_keys.Length < terms.Length)
        {
            _keys = new long[terms.Length * 2];
            _order = new int[terms.Length * 2];
        }

        for (var i = 0; i < terms.Length; i++)
        {
            var strength = (long)((values[i] * rarity[terms[i]] * Steps) + 0.5);
            _keys[i] = (-strength << 32) | (uint)places.Of(terms[i]);
            _order[i] = i;
        }

        var chosen = Math.Min(most, terms.Length);
        Gather(chosen, terms.Length);
        Array.Sort(_keys, _order, 0, chosen);
        return _order[..chosen];
    }

    /// <summary>Moves the lowest keys to the front, in any order (C. A. R. Hoare's "Find"), which is quicker than sorting them all.</summary>
    private void Gather(int wanted, int count)
    {
        var (low, high) = (0, count - 1);
        while (low < wanted && high >= wanted)
        {
            var pivot = _keys[(low + high) / 2];
            var (left, right) = (low, high);
            while (left <= right)
            {
                while (_keys[left] < pivot)
                {
                    left++;
                }

                while (_keys[right] > pivot)
                {
                    right--;
                }

                if (left <= right)
                {
                    (_keys[left], _keys[right]) = (_keys[right], _keys[left]);
                    (_order[left], _order[right]) = (_order[right], _order[left]);
                    left++;
                    right--;
                }
            }

            // Between the two ends stands at most the pivot itself.
            (low, high) = wanted <= right ? (low, right) : wanted >= left ? (left, high) : (wanted, wanted - 1);
        }
    }
}
