namespace Education.Search;

/// <summary>What a result shows beyond title and link.</summary>
/// <param name="Summary">One sentence; empty for none.</param>
/// <param name="Headings">Where the result can jump to.</param>
public sealed record SearchDetails(string Summary, IReadOnlyList<SearchHeading> Headings);
