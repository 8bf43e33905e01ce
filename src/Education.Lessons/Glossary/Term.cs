using Education.Lessons.Findings;

namespace Education.Lessons.Glossary;

/// <summary>A word we explain.</summary>
public sealed record Term
{
    /// <summary>Slug of <see cref="Name"/>.</summary>
    public required TermId Id { get; init; }

    /// <summary>Place of the entry.</summary>
    public required SourceSpan Where { get; init; }

    /// <summary>What lessons print.</summary>
    public required string Name { get; init; }

    /// <summary>The meaning in plain words, grade 6 or lower.</summary>
    public required Sourced<string> Plain { get; init; }

    /// <summary>What professionals say.</summary>
    public IReadOnlyList<string> Clinical { get; init; } = [];

    /// <summary>British forms, when they differ.</summary>
    public IReadOnlyList<string> British { get; init; } = [];

    /// <summary>American forms, when they differ.</summary>
    public IReadOnlyList<string> American { get; init; } = [];

    /// <summary>The word and its meaning, with their places. Default: none.</summary>
    public IReadOnlyList<Sourced<string>> Shown { get; init; } = [];

    /// <summary>What professionals and other countries say, which readers see below the meaning, with their places. Default: none.</summary>
    public IReadOnlyList<Sourced<string>> ShownNames { get; init; } = [];

    /// <summary>What people type into a search box.</summary>
    public IReadOnlyList<string> Lay { get; init; } = [];

    /// <summary>Words lessons do not use for this idea.</summary>
    public IReadOnlyList<string> Avoid { get; init; } = [];
}
