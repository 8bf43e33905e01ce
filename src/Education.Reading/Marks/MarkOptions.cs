namespace Education.Reading.Marks;

/// <summary>What the caller knows about a page before its text is read.</summary>
public sealed record MarkOptions
{
    /// <summary>A page of no known glossary that must state its own action.</summary>
    public static MarkOptions Default { get; } = new();

    /// <summary>The terms that the site's glossary explains.</summary>
    public GlossaryTerms Terms { get; init; } = GlossaryTerms.None;

    /// <summary>Whether R15 looks for an action or summary, or the page has one that is not in its text, such as a "Try this" block.</summary>
    public PageAction Action { get; init; }
}
