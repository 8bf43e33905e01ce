namespace Education.Lessons.Trees;

/// <summary>A link with what one look-up tells of its target.</summary>
/// <param name="From">The document it stands in.</param>
/// <param name="Link">The link as written.</param>
/// <param name="Form">What its form says.</param>
/// <param name="Walk">How its path went; inside for links without one.</param>
/// <param name="Entry">What lies at the path; null when nothing does, or when the form names no file.</param>
internal readonly record struct LinkFact(TreePage From, TreeLink Link, TargetForm Form, Walk Walk, TreeEntry? Entry)
{
    /// <summary>The path from the root, where nothing lies there; else empty, since <see cref="Entry"/> has it.</summary>
    public string MissingPath { get; init; } = "";

    /// <summary>What stands after <c>#</c>, percent signs kept; empty when nothing does.</summary>
    public string Fragment { get; init; } = "";

    /// <summary>True when <c>base</c> makes a link to this page one to another page.</summary>
    public bool IsMovedByBase { get; init; }

    /// <summary>True when it names a file or a part of the tree.</summary>
    public bool IsLocal => Form is TargetForm.Local or TargetForm.SamePage;
}
