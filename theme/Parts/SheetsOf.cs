using Education.Lessons;
using Education.Lessons.Blocks;
using Education.Lessons.Worksheets;
using Education.Theme.Layouts;

namespace Education.Theme.Parts;

/// <summary>The sheets that lessons ask readers to fill in.</summary>
public static class SheetsOf
{
    /// <summary>Each once, in the order of the lesson.</summary>
    public static IEnumerable<Worksheet> Lesson(Lesson lesson, Frame frame) =>
        lesson.Body.AllBlocks.OfType<WorksheetLink>().Select(link => frame.Library.Find(frame.Shelf.Language, link.Worksheet)).OfType<Worksheet>().Distinct();
}
