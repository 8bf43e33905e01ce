namespace Education.Lessons.Trees;

/// <summary>One name of a listing of folders, spelt as the disk spells it.</summary>
/// <param name="Path">Path from the root with forward slashes; empty for the root.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Bytes">Size of a file; 0 for the others.</param>
public sealed record TreeEntry(string Path, EntryKind Kind, long Bytes)
{
    /// <summary>The facts of the document; null when it is none or was not read.</summary>
    public TreePage? Page { get; init; }
}
