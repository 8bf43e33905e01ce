namespace Education.Browser.Tests;

/// <summary>A built page.</summary>
/// <param name="Address">From the root; ends in a slash, but for the not-found page.</param>
/// <param name="Kind">Its <c>data-page-type</c>.</param>
/// <param name="Bytes">Length of its HTML in characters.</param>
public sealed record SitePage(string Address, string Kind, int Bytes);
