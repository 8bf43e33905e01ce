namespace Education.Benchmarks.Corpus;

/// <summary>A lesson of a corpus: its number from 0, the id of its path, its id and its title.</summary>
internal sealed record PlannedLesson(int Number, string Path, string Id, string Title);
