namespace Education.Lessons.Trees;

/// <summary>Gives the headings of one page their ids, as GitHub does: repeated words get <c>-1</c>, <c>-2</c>. The one place where ids are made,
/// for pages and for the links that are checked against them.</summary>
public sealed class AnchorNames
{
    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);

    /// <summary>The id of the next heading.</summary>
    /// <param name="words">The words of the heading as a reader sees them.</param>
    /// <param name="unnamed">The id of a heading without a letter or digit.</param>
    public string Next(string words, string unnamed)
    {
        string slug = Slug.Of(words);
        slug = slug.Length == 0 ? unnamed : slug;
        if (_taken.TryAdd(slug, 0))
        {
            return slug;
        }

        string numbered;
        do
        {
            numbered = $"{slug}-{++_taken[slug]}";
        }
        while (!_taken.TryAdd(numbered, 0));
        return numbered;
    }
}
