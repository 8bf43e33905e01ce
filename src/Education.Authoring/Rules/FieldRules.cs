using Education.Lessons.Findings;

namespace Education.Authoring.Rules;

/// <summary>What the keys and values of front matter and of YAML files must meet.</summary>
public static class FieldRules
{
    /// <summary>The YAML cannot be read.</summary>
    public static Rule Unreadable { get; } = Error("EDU1201", "yaml-unreadable", "Front matter and data files are YAML that can be read.");

    /// <summary>Lists and maps stand too deep in each other.</summary>
    public static Rule TooDeep { get; } = Error("EDU1202", "yaml-too-deep", "Lists and maps stand at most 32 deep in each other.");

    /// <summary>An anchor, an alias or a tag.</summary>
    public static Rule Reference { get; } = Error("EDU1203", "yaml-reference", "YAML holds no anchors, aliases and tags.");

    /// <summary>More than one document.</summary>
    public static Rule SecondDocument { get; } = Error("EDU1204", "second-document", "A YAML file holds one document.");

    /// <summary>A key that stands twice.</summary>
    public static Rule DuplicateKey { get; } = Error("EDU1205", "duplicate-key", "Each key stands once.");

    /// <summary>A key that nobody reads.</summary>
    public static Rule UnknownKey { get; } = Error("EDU1206", "unknown-key", "Every key is one that is known here.");

    /// <summary>A needed key that is not there.</summary>
    public static Rule MissingKey { get; } = Error("EDU1207", "missing-key", "Every needed key is there.");

    /// <summary>A needed key without a value.</summary>
    public static Rule EmptyValue { get; } = Error("EDU1208", "empty-value", "Every needed key has a value.");

    /// <summary>A list where text is needed, and the like.</summary>
    public static Rule WrongShape { get; } = Error("EDU1209", "wrong-shape", "A value has the shape that its key asks for: text, a list, or keys of its own.");

    /// <summary>Not a whole number, or one out of range.</summary>
    public static Rule Number { get; } = Error("EDU1210", "whole-number", "Numbers are whole numbers within their range.");

    /// <summary>Not a date.</summary>
    public static Rule Date { get; } = Error("EDU1211", "date", "Dates are real days, written year-month-day.");

    /// <summary>A word that is not one of those to choose from.</summary>
    public static Rule Choice { get; } = Error("EDU1212", "unknown-choice", "A value is one of those that its key offers.");

    /// <summary>Not an id.</summary>
    public static Rule Id { get; } = Error("EDU1213", "id-form", "An id is made of small letters, digits and single hyphens.");

    /// <summary>Fewer or more entries than a list may have.</summary>
    public static Rule Count { get; } = Error("EDU1214", "entry-count", "A list has as many entries as its key asks for.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        Unreadable, TooDeep, Reference, SecondDocument, DuplicateKey, UnknownKey, MissingKey, EmptyValue, WrongShape,
        Number, Date, Choice, Id, Count,
    ];

    private static Rule Error(string id, string slug, string title) => new(id, slug, title, Severity.Error);
}
