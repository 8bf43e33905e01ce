using System.Globalization;
using System.Text.Json;
using Education.Lessons;
using Education.Lessons.Paths;
using Education.Lessons.Site;
using Education.Theme.Layouts;

namespace Education.Publishing.StructuredData;

/// <summary>A lesson as a learning resource and a medical page, with its quizzes.</summary>
internal static class LessonData
{
    public static void Write(Utf8JsonWriter json, Frame frame, Lesson lesson, LearningPath? path)
    {
        Resource(json, frame, lesson, path);
        MedicalPage(json, frame, lesson.FrontMatter);
        foreach (var quiz in lesson.Body.Quizzes)
        {
            QuizData.Write(json, frame, lesson, quiz);
        }
    }

    private static void Resource(Utf8JsonWriter json, Frame frame, Lesson lesson, LearningPath? path)
    {
        var facts = lesson.FrontMatter;
        PageData.Start(json, frame, "LearningResource"u8);
        json.WriteString("learningResourceType"u8, "lesson"u8);
        WriteAudience(json, facts.Audience);
        json.WriteStartArray("teaches"u8);
        foreach (var objective in facts.Objectives)
        {
            json.WriteStringValue(objective.Text);
        }

        json.WriteEndArray();
        json.WriteString("license"u8, "https://creativecommons.org/licenses/by/4.0/"u8);
        if (facts.Minutes is { } minutes)
        {
            json.WriteString("timeRequired"u8, string.Create(CultureInfo.InvariantCulture, $"PT{minutes.Value}M"));
        }

        if (facts.Version is { } version)
        {
            json.WriteNumber("version"u8, version.Value);
        }

        if (facts.Changelog.Count > 0)
        {
            json.WriteString("dateModified"u8, Day(facts.Changelog.Max(c => c.Date)));
        }

        if (path is not null)
        {
            JsonLd.Start(json, "isPartOf"u8, "Course"u8);
            json.WriteString("name"u8, path.Title);
            json.WriteString("url"u8, JsonLd.Url(frame.Settings, Address.Path(lesson.Language, path.Id)));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void MedicalPage(Utf8JsonWriter json, Frame frame, FrontMatter facts)
    {
        PageData.Start(json, frame, "MedicalWebPage"u8);
        JsonLd.Start(json, "about"u8, "MedicalCondition"u8);
        json.WriteString("name"u8, "Chronic pain"u8);
        json.WriteEndObject();
        if (facts.ReviewedOn is { } reviewed)
        {
            json.WriteString("lastReviewed"u8, Day(reviewed.Value));
            json.WriteStartArray("reviewedBy"u8);
            foreach (var person in facts.Reviewers.Select(r => frame.Library.Find(r.Person.Value)).OfType<Education.Lessons.People.Person>())
            {
                JsonLd.Start(json, "Person"u8);
                json.WriteString("name"u8, person.Name);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteAudience(Utf8JsonWriter json, Audience audience)
    {
        JsonLd.Start(json, "audience"u8, audience switch
        {
            Audience.Patient => "Patient"u8,
            Audience.Family => "PeopleAudience"u8,
            Audience.Clinician => "MedicalAudience"u8,
        });
        if (audience is not Audience.Patient)
        {
            json.WriteString("audienceType"u8, audience is Audience.Family ? "family and friends"u8 : "clinician"u8);
        }

        json.WriteEndObject();
    }

    private static string Day(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);
}
