using Education.Lessons.Findings;

namespace Education.Authoring.Lessons;

/// <summary>What the text of a lesson must be like to be read at all.</summary>
public static class LessonRules
{
    /// <summary>HTML in the text.</summary>
    public static Rule RawHtml { get; } = new("EDU1101", "raw-html", "Lessons hold Markdown, not HTML.", Severity.Error);

    /// <summary>A comment that names no box.</summary>
    public static Rule UnknownBox { get; } = new("EDU1102", "unknown-box", "A comment names a box that exists, or starts with “note:”.", Severity.Error);

    /// <summary>A box comment without its quote.</summary>
    public static Rule EmptyBox { get; } = new("EDU1103", "empty-box", "The text of a box is a quote below its comment.", Severity.Error);

    /// <summary>An option that is not known, missing or not readable.</summary>
    public static Rule BoxOption { get; } = new("EDU1104", "box-option", "The options of a box are known and complete.", Severity.Error);

    /// <summary>A heading of a level that lessons do not use.</summary>
    public static Rule HeadingLevel { get; } = new("EDU1105", "heading-level", "Parts start with ##, and levels follow each other.", Severity.Error);

    /// <summary>Markdown nested deeper than anyone can follow.</summary>
    public static Rule TooDeep { get; } = new("EDU1106", "too-deep", "Lists and quotes are nested a few levels at most.", Severity.Error);

    /// <summary>An image inside a line of text.</summary>
    public static Rule LooseImage { get; } = new("EDU1107", "loose-image", "A figure stands alone in its paragraph.", Severity.Error);

    /// <summary>A heading without words.</summary>
    public static Rule EmptyHeading { get; } = new("EDU1108", "empty-heading", "A heading has words.", Severity.Error);

    /// <summary>A part of a quiz that is not understood.</summary>
    public static Rule QuizUnparsed { get; } = new("EDU4090", "quiz-unparsed", "Every part of a quiz follows the pattern of its kind.", Severity.Error);

    /// <summary>All of them, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        [RawHtml, UnknownBox, EmptyBox, BoxOption, HeadingLevel, TooDeep, LooseImage, EmptyHeading, QuizUnparsed];
}
