namespace Education.Authoring;

/// <summary>One file as it was handed in. Nothing in it is trusted yet.</summary>
/// <param name="Path">Path from the project's root with forward slashes: <c>content/en/understand/pain-is-real.md</c>.</param>
/// <param name="Bytes">The bytes; empty when <paramref name="Origin"/> is not <see cref="FileOrigin.Regular"/>, and while they are <see cref="Later"/>.</param>
/// <param name="Origin">Whether the bytes were read.</param>
public sealed record SourceFile(string Path, ReadOnlyMemory<byte> Bytes, FileOrigin Origin)
{
    /// <summary>Fetches the bytes of a file that is only listed, null when the disk refuses; itself null when they are here.
    /// A large site that is read once need not hold all its files at once.</summary>
    public Func<ReadOnlyMemory<byte>?>? Later { get; init; }

    /// <summary>When the file was last written, in ticks, and how many bytes it then had; null when nobody knows. With the same stamp it counts as unchanged.</summary>
    public (long Written, long Length)? Stamp { get; init; }

    /// <summary>The last part of the path.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The name without its ending: the id that the file stands for.</summary>
    public string Stem => Name.LastIndexOf('.') is > 0 and var dot ? Name[..dot] : Name;

    /// <summary>The file with its bytes.</summary>
    public SourceFile Fetched() =>
        Later is null ? this
        : Later() is { } bytes ? this with { Bytes = bytes, Later = null }
        : this with { Origin = FileOrigin.Unreadable, Later = null, Stamp = null };
}
