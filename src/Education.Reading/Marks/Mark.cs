namespace Education.Reading.Marks;

/// <summary>One thing that makes a page hard, frightening or unclear, with what to do about it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Place">Where it is; a mark about a whole page stands at the start of its first passage.</param>
/// <param name="Reason">What is wrong, with the author's own words, in one sentence.</param>
/// <param name="Suggestion">What to write or do instead.</param>
public sealed record Mark(MarkRule Rule, MarkSeverity Severity, MarkPlace Place, string Reason, string Suggestion)
{
    /// <summary>The rule's id: <c>R02</c> to <c>R17</c>.</summary>
    public string Id => FormattableString.Invariant($"R{(int)Rule:00}");
}
