namespace Education.Theme.Layouts;

/// <summary>Where a published asset stands.</summary>
/// <param name="Path">From the site's root, with the hash of its bytes in the name.</param>
/// <param name="Integrity">Such as <c>sha384-…</c>; empty when browsers do not check this kind of file.</param>
public sealed record AssetLink(string Path, string Integrity);
