namespace Education.Reading;

/// <summary>Reads the counts that a <see cref="CountsWriter"/> has packed, in the same order.</summary>
/// <param name="packed">What <see cref="CountsWriter.Take"/> gave.</param>
public sealed class CountsReader(byte[] packed)
{
    private int _at;

    /// <summary>True when no counts are left.</summary>
    public bool IsAtEnd => _at == packed.Length;

    /// <summary>The counts of the next passage.</summary>
    public TextCounts Next() => new()
    {
        Sentences = Number(),
        Words = Number(),
        Syllables = Number(),
        Letters = Number(),
        Characters = Number(),
        OneSyllableWords = Number(),
        Polysyllables = Number(),
        FogWords = Number(),
        LongWords = Number(),
        UnfamiliarWords = Number(),
        NewUnfamiliarWords = Number(),
        RareWords = Number(),
        Names = Number(),
        Pronouns = Number(),
        Subordinators = Number(),
        FunctionWords = Number(),
    };

    private int Number()
    {
        int number = packed[_at++];
        return number <= 0x7f ? number : Longer(number & 0x7f);
    }

    private int Longer(int number)
    {
        for (int shift = 7; ; shift += 7)
        {
            byte next = packed[_at++];
            number |= (next & 0x7f) << shift;
            if (next <= 0x7f)
            {
                return number;
            }
        }
    }
}
