using System.Globalization;
using System.Text.Json.Nodes;
using Education.Lessons;
using Education.Lessons.Paths;
using Education.Lessons.Quizzes;
using Education.Lessons.Site;
using Education.Theme.Layouts;

namespace Education.Publishing.StructuredData;

/// <summary>A lesson as a learning resource and a medical page, with its quizzes.</summary>
internal static class LessonData
{
    public static string Of(Frame frame, Lesson lesson, LearningPath? path) => JsonLd.Document(
        [Resource(frame, lesson, path), MedicalPage(frame, lesson), .. lesson.Body.Quizzes.Select(q => Quiz(frame, lesson, q)), JsonLd.Breadcrumbs(frame)]);

    private static JsonObject Resource(Frame frame, Lesson lesson, LearningPath? path)
    {
        var facts = lesson.FrontMatter;
        var resource = PageData.WebPage(frame, "LearningResource");
        resource["learningResourceType"] = "lesson";
        resource["audience"] = Audience(facts.Audience);
        resource["teaches"] = JsonLd.Words(facts.Objectives.Select(o => o.Text));
        resource["license"] = "https://creativecommons.org/licenses/by/4.0/";
        if (facts.Minutes is { } minutes)
        {
            resource["timeRequired"] = string.Create(CultureInfo.InvariantCulture, $"PT{minutes.Value}M");
        }

        if (facts.Version is { } version)
        {
            resource["version"] = version.Value;
        }

        if (facts.Changelog.Count > 0)
        {
            resource["dateModified"] = Day(facts.Changelog.Max(c => c.Date));
        }

        if (path is not null)
        {
            resource["isPartOf"] = new JsonObject
            {
                ["@type"] = "Course",
                ["name"] = path.Title,
                ["url"] = JsonLd.Url(frame.Settings, Address.Path(lesson.Language, path.Id)),
            };
        }

        return resource;
    }

    private static JsonObject MedicalPage(Frame frame, Lesson lesson)
    {
        var page = PageData.WebPage(frame, "MedicalWebPage");
        page["about"] = new JsonObject { ["@type"] = "MedicalCondition", ["name"] = "Chronic pain" };
        if (lesson.FrontMatter.ReviewedOn is { } reviewed)
        {
            page["lastReviewed"] = Day(reviewed.Value);
            page["reviewedBy"] = new JsonArray([.. lesson.FrontMatter.Reviewers
                .Select(r => frame.Library.Find(r.Person.Value))
                .OfType<Education.Lessons.People.Person>()
                .Select(p => (JsonNode)new JsonObject { ["@type"] = "Person", ["name"] = p.Name })]);
        }

        return page;
    }

    private static JsonObject Quiz(Frame frame, Lesson lesson, Quiz quiz) => new()
    {
        ["@type"] = "Quiz",
        ["name"] = quiz.Heading?.Text.Text ?? frame.Ui[UiKey.Quiz],
        ["about"] = lesson.Title,
        ["inLanguage"] = lesson.Language.Tag,
        ["hasPart"] = new JsonArray([.. quiz.Questions.Where(q => q.Choices.Any(c => c.IsRight)).Select(Question)]),
    };

    private static JsonNode Question(Question question) => new JsonObject
    {
        ["@type"] = "Question",
        ["eduQuestionType"] = question.Kind is QuestionKind.One or QuestionKind.Many or QuestionKind.TrueFalse ? "Multiple choice" : "Flashcard",
        ["text"] = string.Join(' ', question.Stem.OfType<Education.Lessons.Blocks.Prose>().SelectMany(p => p.Passages).Select(p => p.Text)),
        ["acceptedAnswer"] = new JsonArray([.. question.Choices.Where(c => c.IsRight).Select(Answer)]),
        ["suggestedAnswer"] = new JsonArray([.. question.Choices.Where(c => !c.IsRight).Select(Answer)]),
    };

    private static JsonNode Answer(Choice choice) => new JsonObject { ["@type"] = "Answer", ["text"] = Words(choice) };

    private static string Words(Choice choice)
    {
        string left = string.Join(' ', choice.Text.Passages.Select(p => p.Text));
        return choice.Match is null ? left : $"{left}: {string.Join(' ', choice.Match.Passages.Select(p => p.Text))}";
    }

    private static JsonNode Audience(Audience audience) => audience switch
    {
        Education.Lessons.Audience.Patient => new JsonObject { ["@type"] = "Patient" },
        Education.Lessons.Audience.Family => new JsonObject { ["@type"] = "PeopleAudience", ["audienceType"] = "family and friends" },
        Education.Lessons.Audience.Clinician => new JsonObject { ["@type"] = "MedicalAudience", ["audienceType"] = "clinician" },
    };

    private static string Day(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);
}
