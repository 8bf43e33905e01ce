namespace Education.Lessons.Findings;

/// <summary>One thing an author should know about their text.</summary>
/// <param name="Rule">The rule that is not met.</param>
/// <param name="Severity">Severity after settings were applied.</param>
/// <param name="Where">The exact place.</param>
/// <param name="Message">What was found, in the author's words, and what to do next.</param>
/// <param name="Suggestion">Replacement text for the place, where one is known.</param>
public sealed record Finding(Rule Rule, Severity Severity, SourceSpan Where, string Message, string? Suggestion)
{
    /// <summary>The line a compiler would print: <c>path(line,column): error EDU2001: message</c>.</summary>
    public override string ToString() => $"{Where}: {Word(Severity)} {Rule.Id}: {Message}";

    private static string Word(Severity severity) => severity switch
    {
        Severity.Note => "note",
        Severity.Warning => "warning",
        Severity.Error => "error",
    };
}
