using Education.Cli.Fixes;
using Education.Lessons;
using Education.Lessons.Checks;

namespace Education.Cli.Moves;

/// <summary>Places that name a lesson by its id: learning paths, sets, <c>best_after</c> and what people type into search.</summary>
internal static class MovedIds
{
    public static IEnumerable<TextEdit> Edits(Inspection inspection, IReadOnlyList<Lesson> moved, string newId) =>
        from shelf in inspection.Library.Shelves
        let lesson = moved.FirstOrDefault(l => l.Language == shelf.Language)
        where lesson is not null
        from name in Names(shelf)
        where name.Value == lesson.Id
        select new TextEdit(name.Where, lesson.Id.Value, newId);

    private static IEnumerable<Sourced<LessonId>> Names(Shelf shelf) =>
    [
        .. shelf.Paths.SelectMany(p => p.Lessons),
        .. shelf.Sets.SelectMany(s => s.Lessons),
        .. shelf.Lessons.SelectMany(l => l.FrontMatter.BestAfter),
        .. shelf.Lexicon.Select(e => e.Lesson).OfType<Sourced<LessonId>>(),
    ];
}
