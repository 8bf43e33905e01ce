using Education.Lessons.Findings;

namespace Education.Lessons.Checks.Paths;

/// <summary>Follows ‘best_after’ from each lesson, each step once, and reports a circle at the lesson that comes first in the alphabet.</summary>
internal sealed class PrerequisiteCycle : ICheck
{
    public Rule Rule { get; } = new("EDU6004", "prerequisite-cycle", "No lesson is best read after itself.", Severity.Error);

    public IEnumerable<Finding> Run(Inspection inspection) =>
        inspection.Library.Shelves.SelectMany(shelf => CirclesIn(shelf, inspection.Library));

    private List<Finding> CirclesIn(Shelf shelf, Library library)
    {
        var findings = new List<Finding>();
        var finished = new HashSet<LessonId>();
        foreach (var lesson in shelf.Lessons.Where(l => !finished.Contains(l.Id)))
        {
            Follow(lesson, library, finished, findings);
        }

        return findings;
    }

    private void Follow(Lesson start, Library library, HashSet<LessonId> finished, List<Finding> findings)
    {
        // A stack of our own: a chain of thousands of lessons must not exhaust the program's.
        var way = new List<Lesson> { start };
        var next = new List<int> { 0 };
        while (way.Count > 0)
        {
            var here = way[^1];
            var before = here.FrontMatter.BestAfter;
            if (next[^1] >= before.Count)
            {
                finished.Add(here.Id);
                way.RemoveAt(way.Count - 1);
                next.RemoveAt(next.Count - 1);
                continue;
            }

            var step = before[next[^1]++];
            int at = way.FindIndex(l => l.Id == step.Value);
            if (at >= 0)
            {
                findings.Add(Report(way.GetRange(at, way.Count - at), step.Where));
            }
            else if (!finished.Contains(step.Value) && library.Find(here.Language, step.Value) is { } lesson)
            {
                way.Add(lesson);
                next.Add(0);
            }
        }
    }

    private Finding Report(List<Lesson> circle, SourceSpan where)
    {
        string names = string.Join(" → ", circle.Append(circle[0]).Select(l => l.Id.Value));
        return Rule.At(where, $"‘best_after’ goes in a circle: {names}. Take one of these steps out.");
    }
}
