namespace Education.Search.Querying;

/// <summary>A word of the site that may have been meant.</summary>
/// <param name="Word">The word.</param>
/// <param name="Likelihood">How likely, beside other candidates.</param>
internal readonly record struct Candidate(string Word, double Likelihood);
