using System.Text.Json;
using Education.Lessons;
using Education.Lessons.Site;
using Education.Theme.Layouts;

namespace Education.Publishing.StructuredData;

/// <summary>A learning path or a ready-made set, as a course whose parts are its lessons.</summary>
internal static class CourseData
{
    public static void Write(Utf8JsonWriter json, Frame frame, IReadOnlyList<Sourced<LessonId>> lessons)
    {
        PageData.Start(json, frame, "Course"u8);
        JsonLd.Start(json, "provider"u8, "Organization"u8);
        json.WriteString("name"u8, frame.Settings.SiteTitle);
        json.WriteEndObject();
        json.WriteStartArray("hasPart"u8);
        foreach (var lesson in lessons.Select(step => frame.Library.Find(frame.Shelf.Language, step.Value)).OfType<Lesson>())
        {
            JsonLd.Start(json, "LearningResource"u8);
            json.WriteString("name"u8, lesson.Title);
            json.WriteString("url"u8, JsonLd.Url(frame.Settings, Address.Lesson(lesson.Language, lesson.Id)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
