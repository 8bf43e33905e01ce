using System.Collections.Frozen;

namespace Education.Search.Analysis;

/// <summary>What one language does to a word on its way to a term.</summary>
internal interface ILanguageChain
{
    /// <summary>Takes off what is written on to the word but is no part of it, before lower-casing.</summary>
    string Trim(string word);

    /// <summary>Words that are not indexed.</summary>
    FrozenSet<string> StopWords { get; }

    /// <summary>Words that hold a question together, without apostrophes: indexed, but of no weight beside words that tell a subject.</summary>
    FrozenSet<string> FunctionWords { get; }

    /// <summary>Makes spelling variants alike.</summary>
    string Fold(string word);

    string Stem(string word);
}
