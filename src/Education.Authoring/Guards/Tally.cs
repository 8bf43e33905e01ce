using Education.Authoring.Rules;
using Education.Lessons.Findings;

namespace Education.Authoring.Guards;

/// <summary>Counts one kind of thing and makes one finding where the count passes its limit.</summary>
/// <param name="Limit">The most there may be.</param>
/// <param name="Things">What is counted, in the plural.</param>
/// <param name="Remedy">What to do when there are more.</param>
internal sealed record Tally(int Limit, string Things, string Remedy)
{
    private int _count;

    /// <summary>Counts one; the finding when it is the first too many, else null.</summary>
    public Finding? Add(SourceSpan where) => ++_count == Limit + 1
        ? FileRules.TooMany.At(where, $"From here on the file has more than {Limit:N0} {Things}. {Remedy}")
        : null;
}
