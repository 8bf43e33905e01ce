using Education.Authoring.Rules;
using Education.Lessons.Findings;
using YamlDotNet.Core;

namespace Education.Authoring.Yaml;

/// <summary>Says in plain words what the YAML parser could not read, and where to look.</summary>
internal static class YamlComplaint
{
    private const string Bracket = "did not find expected ','";
    private const string Tab = "tab";

    // A stretch of the parser's message, and what an author should do about it.
    private static readonly IReadOnlyList<(string Sign, string Remedy)> s_remedies =
    [
        ("multiline plain scalar", "The line above lacks a space after its colon, or a quote or bracket is not closed."),
        ("found invalid mapping", "There is a second colon, or the indent is off. Put a value that holds ‘: ’ in quotes."),
        ("quoted scalar, found unexpected", "The quote that opens here is never closed. Add the closing quote."),
        ("quoted scalar", "A backslash in double quotes starts a code. Use single quotes, or write two backslashes."),
        ("cannot start any token", "A value cannot start with this sign. Put the value in quotes."),
        ("could not find expected ':'", "The line above lacks its colon, or a space after its hyphen. Write ‘key: value’ or ‘- item’."),
        ("did not find expected key", "It does not line up with the keys above, lacks its colon, or has a quote inside quotes. Write ‘key: value’."),
        ("did not find expected '-' indicator", "This line does not line up with the list above. Start it with ‘- ’ in the same column."),
        ("expected node content", "A bracket or comma stands where a value should. Put the value in quotes."),
        ("anchor or alias", "A value that starts with ‘*’ or ‘&’ needs quotes."),
        ("sequence entries are not allowed", "A list item cannot stand here. Put ‘- ’ on a line of its own below the key."),
        ("keys are not allowed", "A key cannot stand here. Check the indent, or put the value in quotes."),
    ];

    /// <summary>The finding for what went wrong.</summary>
    /// <param name="broken">What the parser threw.</param>
    /// <param name="text">The text it read.</param>
    /// <param name="bracket">Place of the innermost bracket that is still open; null when there is none.</param>
    public static Finding Explain(Exception broken, YamlText text, SourceSpan? bracket)
    {
        // For some unclosed brackets the parser breaks down without a place of its own.
        if (bracket is { } open && (broken is not YamlException || broken.Message.Contains(Bracket, StringComparison.Ordinal)))
        {
            return FieldRules.Unreadable.At(open, $"The bracket that opens in ‘{text.LineAt(open.Line)}’ lacks its closing bracket, or a comma between its entries.");
        }

        var where = broken is YamlException yaml ? text.Span(yaml.Start, yaml.End) : SourceSpan.At(text.Path, text.FirstLine, 1);
        if (broken.Message.Contains(Tab, StringComparison.Ordinal) && text.FirstTab(where.Line) is { } tab)
        {
            return FieldRules.Unreadable.At(tab, $"There is a tab in front of ‘{text.LineAt(tab.Line)}’. Use spaces to indent.");
        }

        string line = text.LineAt(where.Line);
        return FieldRules.Unreadable.At(where, $"{(line.Length > 0 ? $"‘{line}’" : "The text that ends here")} cannot be read as YAML. {Remedy(broken)}");
    }

    private static string Remedy(Exception broken)
    {
        foreach (var (sign, remedy) in s_remedies)
        {
            if (broken.Message.Contains(sign, StringComparison.OrdinalIgnoreCase))
            {
                return remedy;
            }
        }

        return "Check quotes, brackets, colons and indent.";
    }
}
