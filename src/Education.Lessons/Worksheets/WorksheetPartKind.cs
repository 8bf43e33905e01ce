namespace Education.Lessons.Worksheets;

/// <summary>What a reader does with a part of a sheet.</summary>
public enum WorksheetPartKind
{
    /// <summary>Writes one line.</summary>
    Line,

    /// <summary>Writes a few lines.</summary>
    Text,

    /// <summary>Writes a list, one thing a line.</summary>
    List,

    /// <summary>Fills in a table.</summary>
    Table,

    /// <summary>Marks 0 to 10.</summary>
    Scale,

    /// <summary>Ticks what fits.</summary>
    Checks,

    /// <summary>Reads.</summary>
    Note,
}
