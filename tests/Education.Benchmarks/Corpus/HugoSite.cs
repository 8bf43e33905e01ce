using System.Globalization;

namespace Education.Benchmarks.Corpus;

/// <summary>Writes the same corpus as a Hugo site: the same text, a base layout, the 24 other lessons of the path in the navigation,
/// previous and next, list pages, sitemap and feed. Links are ready addresses and are not checked.</summary>
internal sealed class HugoSite(CorpusPlan plan)
{
    private static readonly string[] Layouts = ["baseof.html", "single.html", "list.html", "index.html"];

    public void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "config.toml"), Resource.Text("Corpus.Hugo.config.toml"));
        foreach (string layout in Layouts)
        {
            string file = Path.Combine(folder, "layouts", layout == "index.html" ? "" : "_default", layout);
            Directory.CreateDirectory(Path.GetDirectoryName(file) ?? folder);
            File.WriteAllText(file, Resource.Text($"Corpus.Hugo.{layout}"));
        }

        foreach (var path in plan.Paths)
        {
            string section = Path.Combine(folder, "content", path.Id);
            Directory.CreateDirectory(section);
            File.WriteAllText(Path.Combine(section, "_index.md"), $"---\ntitle: \"{path.Title}\"\n---\n");
        }

        var dialect = new HugoDialect();
        Parallel.ForEach(plan.Lessons, lesson => File.WriteAllText(
            Path.Combine(folder, "content", lesson.Path, lesson.Id + ".md"),
            Head(lesson) + new LessonText(plan, lesson, dialect).Write()));
    }

    private string Head(PlannedLesson lesson)
    {
        var dice = plan.Dice(lesson);
        return string.Create(CultureInfo.InvariantCulture, $"""
            ---
            title: "{lesson.Title}"
            description: "{Grammar.English.Say("sentence", dice)}"
            weight: {lesson.Number + 1}
            date: 2026-11-21
            ---


            """);
    }
}
