using Education.Lessons.Findings;
using Education.Lessons.Translations;

namespace Education.Lessons;

/// <summary>The facts at the head of a lesson file. A missing or unreadable value is null or empty, and a finding was made for it.</summary>
public sealed record FrontMatter
{
    /// <summary>Place of the opening line of the front matter.</summary>
    public required SourceSpan Where { get; init; }

    /// <summary>As written; equals the file name without its ending in a correct file.</summary>
    public Sourced<LessonId>? Id { get; init; }

    /// <summary>As a patient would say it, at most 70 characters.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>The key idea in one sentence.</summary>
    public Sourced<string>? Summary { get; init; }

    /// <summary>Default: patient.</summary>
    public Audience Audience { get; init; }

    /// <summary>Phases 1 to 4 in which the lesson helps; empty for clinician lessons.</summary>
    public IReadOnlyList<int> Phases { get; init; } = [];

    /// <summary>Reading time the author promises, in minutes.</summary>
    public Sourced<int>? Minutes { get; init; }

    /// <summary>Default: core.</summary>
    public Tier Tier { get; init; }

    /// <summary>1, 2 or 3: which of the three ideas people value most the lesson serves.</summary>
    public int? Idea { get; init; }

    /// <summary>Lessons that help to have read before. A hint, never a lock.</summary>
    public IReadOnlyList<Sourced<LessonId>> BestAfter { get; init; } = [];

    /// <summary>Two to four.</summary>
    public IReadOnlyList<Objective> Objectives { get; init; } = [];

    /// <summary>Three to five short sentences.</summary>
    public IReadOnlyList<Sourced<string>> KeyMessages { get; init; } = [];

    /// <summary>Subjects that bring safety duties.</summary>
    public IReadOnlyList<Topic> Topics { get; init; } = [];

    /// <summary>Works the lesson stands on, in the order in which they are numbered.</summary>
    public IReadOnlyList<Sourced<ReferenceKey>> References { get; init; } = [];

    /// <summary>How sure the lesson can be.</summary>
    public EvidenceSummary? Evidence { get; init; }

    /// <summary>Rows of the coverage table, or <c>safety</c>.</summary>
    public IReadOnlyList<Sourced<string>> Need { get; init; } = [];

    /// <summary>What people type when they look for this.</summary>
    public IReadOnlyList<Sourced<string>> SearchTerms { get; init; } = [];

    /// <summary>True when the stop rule for people who crash after effort is shown.</summary>
    public bool PemBanner { get; init; }

    /// <summary>Who wrote it.</summary>
    public IReadOnlyList<Sourced<PersonId>> Authors { get; init; } = [];

    /// <summary>Who checked it; empty while it is a draft.</summary>
    public IReadOnlyList<Review> Reviewers { get; init; } = [];

    /// <summary>Default: draft.</summary>
    public Sourced<ReviewState>? ReviewState { get; init; }

    /// <summary>True until a clinician has reviewed it.</summary>
    public bool IsDraft => ReviewState is null or { Value: Education.Lessons.ReviewState.Draft };

    /// <summary>Day of the last review.</summary>
    public Sourced<DateOnly>? ReviewedOn { get; init; }

    /// <summary>Day by which the next review is due.</summary>
    public Sourced<DateOnly>? ReviewDue { get; init; }

    /// <summary>Null while a trial with readers is pending.</summary>
    public UserTesting? UserTesting { get; init; }

    /// <summary>Counts up with each published change of the words.</summary>
    public Sourced<int>? Version { get; init; }

    /// <summary>Newest first or last; the feed sorts by date.</summary>
    public IReadOnlyList<Change> Changelog { get; init; } = [];

    /// <summary>The text it was translated from; null in the first language, and when a translator left it out.</summary>
    public TranslationMark? TranslationOf { get; init; }

    /// <summary>Older addresses, from the site's root without slashes at the ends.</summary>
    public IReadOnlyList<Sourced<string>> RedirectFrom { get; init; } = [];

    /// <summary>Rules accepted for the whole page.</summary>
    public IReadOnlyList<Allowance> Allowances { get; init; } = [];
}
