namespace Education.Lessons.Findings;

/// <summary>Something that content must or should meet. Each rule has a page in <c>docs/rules</c> named after its id.</summary>
/// <param name="Id"><c>EDU</c> and four digits, never reused: 1 files and front matter, 2 links and images, 3 reading level and language,
/// 4 quizzes, 5 evidence and clinical safety, 6 paths, glossary and translations, 7 exports, 9 settings.</param>
/// <param name="Slug">Short readable name: <c>broken-link</c>.</param>
/// <param name="Title">What is required, in one sentence.</param>
/// <param name="Severity">Severity unless the settings change it. Rules of group 5 cannot be lowered.</param>
public sealed record Rule(string Id, string Slug, string Title, Severity Severity)
{
    /// <summary>True for rules that settings and allowances may not silence below their own severity.</summary>
    public bool IsClinicalSafety => Id.StartsWith("EDU5", StringComparison.Ordinal);

    /// <summary>A finding of this rule.</summary>
    /// <param name="where">The exact place.</param>
    /// <param name="message">Quotes the author's words, then says what to do next.</param>
    /// <param name="suggestion">Text that could stand at <paramref name="where"/> instead, where one is known.</param>
    public Finding At(SourceSpan where, string message, string? suggestion = null) => new(this, Severity, where, message, suggestion);
}
