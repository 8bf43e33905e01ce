using Education.Lessons.Blocks;
using Education.Lessons.Quizzes;

namespace Education.Theme.Parts;

/// <summary>An order that does not give the answer away, for readers without scripts.</summary>
public static class Mixed
{
    /// <summary>The choices by their words; where that is the right order already, the first goes last.</summary>
    /// <param name="choices">In the right order.</param>
    /// <param name="words">The words that the reader sees.</param>
    public static IReadOnlyList<Choice> Of(IReadOnlyList<Choice> choices, Func<Choice, Prose> words)
    {
        Choice[] mixed = [.. choices.OrderBy(choice => words(choice).Html, StringComparer.Ordinal)];
        return mixed.SequenceEqual(choices) ? [.. mixed.Skip(1), .. mixed.Take(1)] : mixed;
    }
}
