namespace Education.Theme.Layouts;

/// <summary>One step of the way from home to a page.</summary>
/// <param name="Title">Its words.</param>
/// <param name="Address">From the site's root; null for the page itself.</param>
public sealed record Crumb(string Title, string? Address);
