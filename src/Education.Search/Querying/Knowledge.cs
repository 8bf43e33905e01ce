namespace Education.Search.Querying;

/// <summary>Whether the site knows a word of the query.</summary>
internal enum Knowledge
{
    Known,
    Unknown,
}
