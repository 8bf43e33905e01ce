using Education.Lessons.Paths;

namespace Education.Authoring.DataFiles;

/// <summary>What <c>paths.yml</c> holds, in the order of the file.</summary>
public sealed record PathsFile(IReadOnlyList<LearningPath> Paths, IReadOnlyList<LessonSet> Sets, IReadOnlyList<Phase> Phases);
