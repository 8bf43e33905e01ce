namespace Education.Reading;

/// <summary>Packs the counts of one passage after another: a number below 128 takes one byte, and most are.</summary>
public sealed class CountsWriter
{
    private const int LongestNumber = 5;

    private byte[] _packed = new byte[2048];
    private int _length;

    /// <summary>Adds the counts of the next passage.</summary>
    public void Add(TextCounts counts)
    {
        ReadOnlySpan<int> numbers =
        [
            counts.Sentences,
            counts.Words,
            counts.Syllables,
            counts.Letters,
            counts.Characters,
            counts.OneSyllableWords,
            counts.Polysyllables,
            counts.FogWords,
            counts.LongWords,
            counts.UnfamiliarWords,
            counts.NewUnfamiliarWords,
            counts.RareWords,
            counts.Names,
            counts.Pronouns,
            counts.Subordinators,
            counts.FunctionWords,
        ];
        if (_length + (numbers.Length * LongestNumber) > _packed.Length)
        {
            Array.Resize(ref _packed, _packed.Length * 2);
        }

        byte[] packed = _packed;
        int at = _length;
        foreach (int number in numbers)
        {
            uint rest = (uint)number;
            for (; rest > 0x7f; rest >>= 7)
            {
                packed[at++] = (byte)(rest | 0x80);
            }

            packed[at++] = (byte)rest;
        }

        _length = at;
    }

    /// <summary>What was added, for a <see cref="CountsReader"/>; the writer starts anew.</summary>
    public byte[] Take()
    {
        byte[] packed = _packed.AsSpan(0, _length).ToArray();
        _length = 0;
        return packed;
    }
}
