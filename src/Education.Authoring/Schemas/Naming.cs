namespace Education.Authoring.Schemas;

/// <summary>What a text is the name of.</summary>
public enum Naming
{
    /// <summary>It is no name.</summary>
    Nothing,

    /// <summary>A day, written year-month-day.</summary>
    Day,

    /// <summary>A lesson.</summary>
    Lesson,

    /// <summary>A cited work.</summary>
    Reference,

    /// <summary>Somebody in <c>people.yml</c>.</summary>
    Person,

    /// <summary>A drawing.</summary>
    Figure,

    /// <summary>A rule, such as <c>EDU3002</c>.</summary>
    Rule,

    /// <summary>A word of the glossary.</summary>
    Term,

    /// <summary>A worksheet.</summary>
    Worksheet,

    /// <summary>An objective of the same lesson.</summary>
    Objective,
}
