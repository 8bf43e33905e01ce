namespace Education.Search.Analysis;

/// <summary>What one language does to a word on its way to a term.</summary>
internal interface ILanguageChain
{
    /// <summary>Takes off what is written on to the word but is no part of it, before lower-casing.</summary>
    string Trim(string word);

    bool IsStopWord(string word);

    /// <summary>Makes spelling variants alike.</summary>
    string Fold(string word);

    string Stem(string word);
}
