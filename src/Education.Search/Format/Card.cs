namespace Education.Search.Format;

/// <summary>What a result shows at once: title and link, and what it can be filtered by.</summary>
/// <param name="Url">Where the page is.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Minutes">Minutes to read; 0 when that is not known.</param>
/// <param name="Labels">Numbers of labels in the root's list, ascending.</param>
internal sealed record Card(string Url, string Title, int Minutes, IReadOnlyList<int> Labels);
