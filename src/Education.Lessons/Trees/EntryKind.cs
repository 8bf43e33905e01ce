namespace Education.Lessons.Trees;

/// <summary>What a name in a listing of folders stands for.</summary>
public enum EntryKind
{
    /// <summary>A file.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A symbolic link to a place outside the root.</summary>
    Outside,
}
