namespace Education.Search;

/// <summary>One page that a search can find.</summary>
/// <param name="Url">Where the page is, as the result will link to it.</param>
/// <param name="Title">What the result is called. It is searched too, and counts more than the body.</param>
public sealed record SearchDocument(string Url, string Title)
{
    /// <summary>What can be searched beside the title.</summary>
    public IReadOnlyList<SearchText> Texts { get; init; } = [];

    /// <summary>One sentence about the page, shown under its title; empty for none.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Where on the page a result can jump to.</summary>
    public IReadOnlyList<SearchHeading> Headings { get; init; } = [];

    /// <summary>What results are filtered by, such as <c>path:move</c> or <c>audience:family</c>: a kind, a colon, a value.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>Minutes it takes to read; 0 when that is not known.</summary>
    public int Minutes { get; init; }

    /// <summary>How much the page counts beside others that fit as well, above 0; 1 unless told.</summary>
    public double Importance { get; init; } = 1;
}
