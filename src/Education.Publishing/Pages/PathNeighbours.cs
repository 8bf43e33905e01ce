using Education.Lessons;
using Education.Lessons.Paths;

namespace Education.Publishing.Pages;

/// <summary>What stands before and after each lesson on the path that is its home. Worked out once for all lessons.</summary>
internal sealed class PathNeighbours
{
    private readonly Dictionary<PathId, LearningPath> _paths = [];
    private readonly Dictionary<LessonId, Lesson> _before = [];
    private readonly Dictionary<LessonId, Lesson> _after = [];

    public PathNeighbours(Shelf shelf, Library library)
    {
        foreach (var path in shelf.Paths)
        {
            _paths.TryAdd(path.Id, path);
            var steps = path.Lessons.Select(s => library.Find(shelf.Language, s.Value)).OfType<Lesson>().Where(l => l.Home == path.Id).ToList();
            for (int i = 1; i < steps.Count; i++)
            {
                _before.TryAdd(steps[i].Id, steps[i - 1]);
                _after.TryAdd(steps[i - 1].Id, steps[i]);
            }
        }
    }

    public LearningPath? HomeOf(Lesson lesson) => _paths.GetValueOrDefault(lesson.Home);

    public Lesson? Before(Lesson lesson) => _before.GetValueOrDefault(lesson.Id);

    public Lesson? After(Lesson lesson) => _after.GetValueOrDefault(lesson.Id);
}
