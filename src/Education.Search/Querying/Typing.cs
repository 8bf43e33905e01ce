namespace Education.Search.Querying;

/// <summary>Whether a word of the query may still grow.</summary>
internal enum Typing
{
    Finished,
    HalfTyped,
}
