using System.Globalization;
using System.Text;

namespace Education.Benchmarks.Corpus;

/// <summary>Writes a corpus as a project of this generator.</summary>
internal sealed class EducationProject(CorpusPlan plan, SharedContent shared)
{
    private const string Settings = """
        {
          "Host": "example.org", "SiteTitle": "Made-up lessons", "InputPaths": ["content"], "OutputPath": "output",
          "Education": { "Languages": ["en"], "Description": "Made-up lessons to measure with." }
        }

        """;

    public void Write(string folder)
    {
        string content = Path.Combine(folder, "content");
        shared.CopyTo(content);
        File.WriteAllText(Path.Combine(folder, "statiq.json"), Settings);
        File.WriteAllText(Path.Combine(content, "en", "paths.yml"), Paths());
        var dialect = new EducationDialect();
        foreach (var path in plan.Paths)
        {
            Directory.CreateDirectory(Path.Combine(content, "en", path.Id));
        }

        Parallel.ForEach(plan.Lessons, lesson => File.WriteAllText(
            Path.Combine(content, "en", lesson.Path, lesson.Id + ".md"),
            Head(lesson) + new LessonText(plan, lesson, dialect).Write()));
    }

    private string Paths()
    {
        var text = new StringBuilder("paths:\n");
        foreach (var path in plan.Paths)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - id: {path.Id}\n    title: {path.Title}\n    summary: Small steps for a calm week.\n    audience: patient\n");
            text.Append(CultureInfo.InvariantCulture, $"    lessons: [{string.Join(", ", path.Lessons.Select(l => l.Id))}]\n");
        }

        return text.Append("sets: []\nphases: []\n").ToString();
    }

    private string Head(PlannedLesson lesson)
    {
        var dice = plan.Dice(lesson);
        string before = lesson.Number % CorpusPlan.PathLength == 0 ? "" : $"lesson-{lesson.Number}";
        return $"""
            ---
            id: {lesson.Id}
            title: "{lesson.Title}"
            summary: "{Grammar.English.Say("sentence", dice)}"
            audience: patient
            phases: [1]
            minutes: 5
            tier: core
            best_after: [{before}]
            objectives:
              goal-1: Know one small step.
              goal-2: Say what helps you.
              goal-3: Plan a calm day.
            key_messages:
              - "{Grammar.English.Say("sentence", dice)}"
              - "{Grammar.English.Say("sentence", dice)}"
              - "{Grammar.English.Say("sentence", dice)}"
            references: [{string.Join(", ", SharedContent.Works)}]
            evidence:
              certainty: moderate
              summary: This text is made up to measure with.
            need: [8]
            authors: [education-team]
            review_state: draft
            user_testing: pending
            version: 1
            changelog:
              - version: 1
                date: 2026-11-21
                note: First draft.
            ---


            """;
    }
}
