namespace Education.Reading;

/// <summary>Where a sentence stands in its block, and how long it is.</summary>
/// <param name="Start">Offset of the first character in the block, in UTF-16 units, from 0.</param>
/// <param name="Length">Length in UTF-16 units, closing quotes and brackets included, spaces around it not.</param>
/// <param name="Words">Words in it. Numbers and web addresses are not words.</param>
/// <param name="Syllables">Syllables of those words.</param>
public readonly record struct SentenceSpan(int Start, int Length, int Words, int Syllables)
{
    /// <summary>Words of the shortest sentence whose grade says something; one of a few words can have any.</summary>
    public const int FewestWords = 8;

    /// <summary>Flesch-Kincaid grade of the sentence alone, in US school years; 0 without words.</summary>
    public double FleschKincaid => Formulas.FleschKincaid(new TextCounts { Sentences = 1, Words = Words, Syllables = Syllables });

    /// <summary>The sentence as it stands in <paramref name="block"/>.</summary>
    /// <param name="block">The block that the span was measured in.</param>
    public string In(string block)
    {
        ArgumentNullException.ThrowIfNull(block);
        return block.Substring(Start, Length);
    }
}
