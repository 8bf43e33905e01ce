namespace Education.Authoring.Libraries;

/// <summary>What a content file is, from its place alone.</summary>
internal enum FileKind
{
    /// <summary>A lesson.</summary>
    Lesson,

    /// <summary>The easy-read version of a lesson.</summary>
    EasyRead,

    /// <summary>A page that is not a lesson.</summary>
    Page,

    /// <summary>Learning paths, sets, phases.</summary>
    Paths,

    /// <summary>Words we explain.</summary>
    Glossary,

    /// <summary>Printable sheets.</summary>
    Worksheets,

    /// <summary>Words on buttons and labels.</summary>
    Ui,

    /// <summary>Wording for safety checks.</summary>
    Safety,

    /// <summary>What people type for something that lessons call otherwise.</summary>
    Lexicon,

    /// <summary>Searches that may mean danger.</summary>
    RedFlags,

    /// <summary>Cited works.</summary>
    References,

    /// <summary>Authors and reviewers.</summary>
    People,

    /// <summary>Questions that were published.</summary>
    QuizIds,

    /// <summary>Help lines by country.</summary>
    HelpLines,

    /// <summary>A drawing.</summary>
    Figure,
}
