namespace Education.Lessons.Trees;

/// <summary>What a page does with the target of a link.</summary>
public enum LinkUse
{
    /// <summary>Readers follow it.</summary>
    Page,

    /// <summary>A program follows it: a canonical or alternate address, a form, a feed.</summary>
    Relation,

    /// <summary>The page sends its readers on by itself.</summary>
    Redirect,

    /// <summary>It is shown as a picture.</summary>
    Image,

    /// <summary>The page needs it to look or work as meant: a style sheet, script, font, sound or film.</summary>
    Part,

    /// <summary>A style sheet brings in another one.</summary>
    Import,

    /// <summary>The id of a lesson in front matter.</summary>
    LessonId,
}
