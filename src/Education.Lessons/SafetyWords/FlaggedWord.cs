namespace Education.Lessons.SafetyWords;

/// <summary>A word that lessons for patients avoid outside myths and wrong quiz choices.</summary>
/// <param name="Phrase">Matched as whole words, in any letter case.</param>
/// <param name="Kinder">What to write instead; empty when it depends.</param>
/// <param name="Note">Why; empty when it needs no words.</param>
public sealed record FlaggedWord(string Phrase, string Kinder, string Note)
{
    /// <summary>Other forms of the word, found in the same way: <c>cures</c>, <c>cured</c>. Default: none.</summary>
    public IReadOnlyList<string> Forms { get; init; } = [];

    /// <summary>The word and its other forms.</summary>
    public IEnumerable<string> All => Forms.Prepend(Phrase);
}
