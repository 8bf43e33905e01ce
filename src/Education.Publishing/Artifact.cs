namespace Education.Publishing;

/// <summary>One file of the site, planned but not yet made, so that thousands of pages never stand in memory at once.</summary>
/// <param name="Path">From the output folder with forward slashes: <c>en/lessons/pacing/index.html</c>.</param>
/// <param name="Source">The content file it is made from, for messages; <c>statiq.json</c> for files of the whole site.</param>
/// <param name="Make">Makes the bytes. Called at most once, from any thread, with a press that no other thread uses; the bytes hold until that press makes the next file.</param>
public sealed record Artifact(string Path, string Source, Func<Press, ReadOnlyMemory<byte>> Make)
{
    /// <summary>A file of the whole site whose bytes are known.</summary>
    public static Artifact OfSite(string path, ReadOnlyMemory<byte> bytes) => new(path, "statiq.json", _ => bytes);

    /// <summary>A text file of the whole site, as UTF-8 without byte order mark.</summary>
    public static Artifact OfSite(string path, string text) => OfSite(path, System.Text.Encoding.UTF8.GetBytes(text));
}
