namespace Education.Search.Analysis;

/// <summary>Whether an analyzer tells spelling variants apart.</summary>
public enum Spelling
{
    /// <summary>Variants become one term: colour and color, sensitise and sensitize, naïve and naive.</summary>
    Folded,

    /// <summary>Every spelling is a term of its own, as in Apache Lucene.</summary>
    Exact,
}
