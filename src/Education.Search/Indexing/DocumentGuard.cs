namespace Education.Search.Indexing;

/// <summary>Refuses documents that would make an index that is wrong without saying so.</summary>
internal static class DocumentGuard
{
    /// <exception cref="ArgumentException">The document has no URL or title, or a number that is out of its range.</exception>
    public static void Refuse(SearchDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Url is null || document.Title is null)
        {
            throw new ArgumentException("A document needs a URL and a title.", nameof(document));
        }

        if (document.Minutes < 0)
        {
            throw new ArgumentException($"The minutes of ‘{document.Url}’ must be 0 or more.", nameof(document));
        }

        if (!IsAboveZero(document.Importance) || document.Texts.Any(text => !IsAboveZero(text.Weight)))
        {
            throw new ArgumentException($"The importance of ‘{document.Url}’ and the weights of its texts must be above 0.", nameof(document));
        }
    }

    private static bool IsAboveZero(double weight) => weight > 0 && double.IsFinite(weight);
}
