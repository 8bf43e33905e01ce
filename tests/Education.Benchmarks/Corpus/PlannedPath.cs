namespace Education.Benchmarks.Corpus;

/// <summary>A learning path of a corpus.</summary>
internal sealed record PlannedPath(string Id, IReadOnlyList<PlannedLesson> Lessons)
{
    public string Title => $"A calm week, part {Id["path-".Length..]}";
}
