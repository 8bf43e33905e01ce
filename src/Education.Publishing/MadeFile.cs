namespace Education.Publishing;

/// <summary>A file that was made.</summary>
/// <param name="Path">From the output folder, with forward slashes.</param>
/// <param name="Hash">SHA-256 in lower-case hexadecimal.</param>
/// <param name="Bytes">Its size.</param>
public readonly record struct MadeFile(string Path, string Hash, long Bytes);
