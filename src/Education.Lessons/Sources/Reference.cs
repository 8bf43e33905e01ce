using Education.Lessons.Findings;

namespace Education.Lessons.Sources;

/// <summary>A work that lessons cite.</summary>
public sealed record Reference
{
    /// <summary>The name lessons cite it by.</summary>
    public required ReferenceKey Key { get; init; }

    /// <summary>Place of the entry.</summary>
    public required SourceSpan Where { get; init; }

    /// <summary>CSL type, such as <c>article-journal</c>.</summary>
    public string Type { get; init; } = "";

    /// <summary>Title of the work.</summary>
    public required string Title { get; init; }

    /// <summary>Each as it is printed: <c>Moseley GL</c>, <c>et al.</c>, or a group's name.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Journal, book or publisher; empty when there is none.</summary>
    public string Container { get; init; } = "";

    /// <summary>Year of publication; null when not known.</summary>
    public int? Year { get; init; }

    /// <summary>Empty when there is none.</summary>
    public string Volume { get; init; } = "";

    /// <summary>Empty when there is none.</summary>
    public string Issue { get; init; } = "";

    /// <summary>Pages or article number; empty when there is none.</summary>
    public string Pages { get; init; } = "";

    /// <summary>Printed only because it was seen in a public source; null when unverified.</summary>
    public Sourced<string>? Doi { get; init; }

    /// <summary>Address of a work without a DOI; empty when there is none.</summary>
    public string Url { get; init; } = "";

    /// <summary>How the DOI was seen.</summary>
    public DoiState DoiState { get; init; }

    /// <summary>True when the work itself was seen, so that it may be cited without a DOI.</summary>
    public bool WorkSeen { get; init; }

    /// <summary>What lessons rely on; empty when not stated.</summary>
    public string Note { get; init; } = "";
}
