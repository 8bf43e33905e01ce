using System.Text.Json;
using Education.Lessons;
using Education.Lessons.Blocks;
using Education.Lessons.Quizzes;
using Education.Lessons.Site;
using Education.Theme.Layouts;

namespace Education.Publishing.StructuredData;

/// <summary>A quiz with the questions that have a right answer.</summary>
internal static class QuizData
{
    public static void Write(Utf8JsonWriter json, Frame frame, Lesson lesson, Quiz quiz)
    {
        JsonLd.Start(json, "Quiz"u8);
        json.WriteString("name"u8, quiz.Heading?.Text.Text ?? frame.Ui[UiKey.Quiz]);
        json.WriteString("about"u8, lesson.Title);
        json.WriteString("inLanguage"u8, lesson.Language.Tag);
        json.WriteStartArray("hasPart"u8);
        foreach (var question in quiz.Questions)
        {
            if (question.Choices.Any(c => c.IsRight))
            {
                WriteQuestion(json, question);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteQuestion(Utf8JsonWriter json, Question question)
    {
        JsonLd.Start(json, "Question"u8);
        json.WriteString(
            "eduQuestionType"u8,
            question.Kind is QuestionKind.One or QuestionKind.Many or QuestionKind.TrueFalse ? "Multiple choice"u8 : "Flashcard"u8);
        json.WriteString("text"u8, question.Stem is [Prose only] ? Words(only) : string.Join(' ', question.Stem.OfType<Prose>().SelectMany(p => p.Passages).Select(p => p.Text)));
        WriteAnswers(json, "acceptedAnswer"u8, question.Choices, right: true);
        WriteAnswers(json, "suggestedAnswer"u8, question.Choices, right: false);
        json.WriteEndObject();
    }

    private static void WriteAnswers(Utf8JsonWriter json, ReadOnlySpan<byte> property, IReadOnlyList<Choice> choices, bool right)
    {
        json.WriteStartArray(property);
        for (int i = 0; i < choices.Count; i++)
        {
            var choice = choices[i];
            if (choice.IsRight == right)
            {
                JsonLd.Start(json, "Answer"u8);
                json.WriteString("text"u8, choice.Match is null ? Words(choice.Text) : $"{Words(choice.Text)}: {Words(choice.Match)}");
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static string Words(Prose prose) => prose.Passages is [var only] ? only.Text : string.Join(' ', prose.Passages.Select(p => p.Text));
}
