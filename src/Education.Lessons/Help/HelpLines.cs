namespace Education.Lessons.Help;

/// <summary>All help lines, from <c>help-lines.yml</c>.</summary>
public sealed record HelpLines(IReadOnlyList<HelpCountry> Countries, IReadOnlyList<HelpDirectory> Elsewhere)
{
    /// <summary>No country known.</summary>
    public static HelpLines None { get; } = new([], []);
}
