using Education.Authoring.Rules;
using Education.Lessons.Findings;
using YamlDotNet.Core;

namespace Education.Authoring.Yaml;

/// <summary>Says in plain words what the YAML parser could not read.</summary>
internal static class YamlComplaint
{
    // A stretch of the parser's message, and what an author should do about it.
    private static readonly IReadOnlyList<(string Sign, string Remedy)> s_remedies =
    [
        ("found invalid mapping", "There is a second colon, or the indent is off. Put a value that holds ‘: ’ in quotes."),
        ("tab character", "There is a tab. Use spaces to indent."),
        ("quoted scalar, found unexpected", "The quote that opens here is never closed. Add the closing quote."),
        ("cannot start any token", "A value cannot start with this sign. Put the value in quotes."),
        ("could not find expected ':'", "The line above lacks its colon, or a space after its hyphen. Write ‘key: value’ or ‘- item’."),
        ("did not find expected key", "This line does not line up with the keys above, or lacks its colon. Write ‘key: value’."),
        ("did not find expected '-' indicator", "This line does not line up with the list above. Start it with ‘- ’ in the same column."),
        ("did not find expected ',' or ']'", "The list that opens with ‘[’ lacks a comma or its ‘]’."),
        ("did not find expected ',' or '}'", "What opens with ‘{’ lacks a comma or its ‘}’."),
        ("escape", "A backslash in double quotes starts a code. Use single quotes, or write two backslashes."),
        ("block sequence entries are not allowed", "A list item cannot stand here. Put ‘- ’ on a line of its own below the key."),
        ("mapping keys are not allowed", "A key cannot stand here. Check the indent, or put the value in quotes."),
    ];

    /// <summary>The finding for what went wrong, at its place.</summary>
    public static Finding Explain(YamlException broken, YamlText text)
    {
        string remedy = "Check quotes, brackets, colons and indent.";
        foreach (var (sign, better) in s_remedies)
        {
            if (broken.Message.Contains(sign, StringComparison.OrdinalIgnoreCase))
            {
                remedy = better;
                break;
            }
        }

        string line = text.LineAt(broken.Start);
        string quoted = line.Length > 0 ? $"‘{line}’" : "The text that ends here";
        return FieldRules.Unreadable.At(text.Span(broken.Start, broken.End), $"{quoted} cannot be read as YAML. {remedy}");
    }
}
