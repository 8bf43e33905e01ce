namespace Education.Authoring;

/// <summary>What the reader of the disk knows about a file before its bytes are looked at.</summary>
public enum FileOrigin
{
    /// <summary>A file of the content folder, read whole.</summary>
    Regular,

    /// <summary>A link that leads out of the content folder. It is not followed.</summary>
    LinkOutside,

    /// <summary>Larger than any content file may be. It is not read.</summary>
    TooLarge,

    /// <summary>The disk refused to give it: its owner allows nobody to read it, it was just taken away, or it is a link that leads nowhere.</summary>
    Unreadable,
}
