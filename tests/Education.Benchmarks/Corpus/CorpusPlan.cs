namespace Education.Benchmarks.Corpus;

/// <summary>Which lessons a corpus has and where they stand, before any text is written.</summary>
internal sealed class CorpusPlan
{
    /// <summary>Lessons of one learning path.</summary>
    public const int PathLength = 25;

    public CorpusPlan(int lessons, int seed)
    {
        Seed = seed;
        Lessons = [.. Enumerable.Range(0, lessons).Select(i => Lesson(i, seed))];
        Paths = [.. Lessons.Chunk(PathLength).Select(lessonsOfPath => new PlannedPath(lessonsOfPath[0].Path, lessonsOfPath))];
    }

    public int Seed { get; }

    public IReadOnlyList<PlannedLesson> Lessons { get; }

    public IReadOnlyList<PlannedPath> Paths { get; }

    /// <summary>Dice of one lesson's text, so that it does not depend on the other lessons.</summary>
    public Random Dice(PlannedLesson lesson) => new(unchecked((Seed * 486187739) + lesson.Number));

    private static PlannedLesson Lesson(int number, int seed)
    {
        var dice = new Random(unchecked((seed * 16777619) ^ number));
        string topic = Grammar.English.Say("Thing", dice);
        string title = $"{topic} {Grammar.English.Say("when", dice)}, day {number + 1}";
        return new PlannedLesson(number, $"path-{(number / PathLength) + 1}", $"lesson-{number + 1}", title);
    }
}
