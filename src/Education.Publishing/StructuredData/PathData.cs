using System.Text.Json.Nodes;
using Education.Lessons.Paths;
using Education.Lessons.Site;
using Education.Theme.Layouts;

namespace Education.Publishing.StructuredData;

/// <summary>A learning path as a course whose parts are its lessons.</summary>
internal static class PathData
{
    public static string Of(Frame frame, LearningPath path)
    {
        var course = PageData.WebPage(frame, "Course");
        course["provider"] = new JsonObject { ["@type"] = "Organization", ["name"] = frame.Settings.SiteTitle };
        course["hasPart"] = new JsonArray([.. path.Lessons
            .Select(step => frame.Library.Find(frame.Shelf.Language, step.Value))
            .OfType<Education.Lessons.Lesson>()
            .Select(lesson => (JsonNode)new JsonObject
            {
                ["@type"] = "LearningResource",
                ["name"] = lesson.Title,
                ["url"] = JsonLd.Url(frame.Settings, Address.Lesson(lesson.Language, lesson.Id)),
            })]);
        return JsonLd.Document(course, JsonLd.Breadcrumbs(frame));
    }
}
