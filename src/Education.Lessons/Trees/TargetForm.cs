namespace Education.Lessons.Trees;

/// <summary>What the form of a target says, before anything is looked up.</summary>
public enum TargetForm
{
    /// <summary>A file of the tree.</summary>
    Local,

    /// <summary>A part of the same page, or the page itself.</summary>
    SamePage,

    /// <summary>Another site, by <c>https:</c>, <c>http:</c> or <c>//</c>.</summary>
    Web,

    /// <summary><c>mailto:</c>.</summary>
    Mail,

    /// <summary><c>tel:</c>.</summary>
    Telephone,

    /// <summary>A scheme that is not judged further.</summary>
    Other,

    /// <summary>A scheme that runs a program or carries the page in the address.</summary>
    Unsafe,

    /// <summary>A file of the author's own computer.</summary>
    OwnComputer,

    /// <summary>Backslashes.</summary>
    Backslashes,

    /// <summary>Almost a scheme.</summary>
    Misspelt,

    /// <summary>Nothing at all.</summary>
    Empty,
}
