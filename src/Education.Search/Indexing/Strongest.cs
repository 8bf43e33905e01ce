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
            var strength = (long)Math.Round(values[i] * rarity[terms[i]] * Steps);
            _keys[i] = (-strength << 32) | (uint)places.Of(terms[i]);
            _order[i] = i;
        }

        Array.Sort(_keys, _order, 0, terms.Length);
        return _order[..Math.Min(most, terms.Length)];
    }
}
