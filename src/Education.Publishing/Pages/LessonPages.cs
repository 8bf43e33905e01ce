using Education.Lessons;
using Education.Lessons.Site;
using Education.Publishing.StructuredData;
using Education.Theme.Layouts;
using Education.Theme.Pages;

namespace Education.Publishing.Pages;

/// <summary>The pages of the lessons of one language.</summary>
internal sealed class LessonPages(PagePlan plan)
{
    private readonly PathNeighbours _neighbours = new(plan.Shelf, plan.Publication.Library);
    private readonly ILookup<LessonId, EasyRead> _easyReads = plan.Shelf.EasyReads.ToLookup(easy => easy.Lesson);

    /// <summary>The file of a lesson's page.</summary>
    public Artifact Of(Lesson lesson) =>
        PagePlan.File(Address.Lesson(lesson.Language, lesson.Id), lesson.SourcePath, press => Print(press, lesson));

    private ReadOnlyMemory<byte> Print(Press press, Lesson lesson)
    {
        var path = _neighbours.HomeOf(lesson);
        var frame = plan.Frame(
            "lesson",
            Address.Lesson(lesson.Language, lesson.Id),
            new PageWords(lesson.Title, lesson.FrontMatter.Summary?.Value ?? ""),
            path is null ? [] : [new Crumb(path.Title, Address.Path(lesson.Language, path.Id))]);
        var view = new LessonView
        {
            Lesson = lesson,
            Path = path,
            Previous = _neighbours.Before(lesson),
            Next = _neighbours.After(lesson),
            EasyRead = _easyReads[lesson.Id].FirstOrDefault(),
            Grade = lesson.Level.Counts.Words == 0 ? null : lesson.Level.FleschKincaid,
        };
        return PagePlan.Print(press, frame, own => new LessonPage { Frame = own, View = view }, (json, own) => LessonData.Write(json, own, lesson, path));
    }
}
