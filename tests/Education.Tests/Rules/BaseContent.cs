using Education.Authoring;
using Education.Tests.Authoring;
using Education.Tests.House;

namespace Education.Tests.Rules;

/// <summary>A small, clean project around the example of a rule page, so that a page shows only what matters.</summary>
internal static class BaseContent
{
    private const string Folder = "tests/Education.Tests/Rules/Base";
    private const string LessonPath = "content/en/understand/x.md";

    /// <summary>The base files, those of the example put in their place.</summary>
    public static IReadOnlyList<SourceFile> With(IReadOnlyList<SourceFile> example)
    {
        var files = Repository.Files($"{Folder}/content", "*").ToDictionary(p => p[(Folder.Length + 1)..], Repository.Read, StringComparer.Ordinal);
        files["content/en/ui.yml"] = Repository.Read("content/en/ui.yml");
        files[LessonPath] = Lesson(LessonPath, "");
        foreach (string language in example.Select(f => f.Path.Split('/')[1]).Where(part => part.Length == 2))
        {
            files[$"content/{language}/ui.yml"] = files["content/en/ui.yml"];
        }

        foreach (var file in example)
        {
            string text = System.Text.Encoding.UTF8.GetString(file.Bytes.Span);
            files[file.Path] = IsLesson(file.Path) ? Lesson(file.Path, text) : text;
        }

        return [.. files.Select(f => Files.Of(f.Key, f.Value))];
    }

    private static bool IsLesson(string path) =>
        path.EndsWith(".md", StringComparison.Ordinal)
        && !path.Contains("/pages/", StringComparison.Ordinal)
        && !path.Contains("/easy-read/", StringComparison.Ordinal);

    /// <summary>Keys of front matter stand in for those of the base; a text below them is the whole text. Without front matter the text is
    /// put into a lesson that has everything else a lesson needs.</summary>
    private static string Lesson(string path, string example)
    {
        string keys = "", text = example;
        if (example.StartsWith("---\n", StringComparison.Ordinal))
        {
            int end = example.IndexOf("\n---\n", StringComparison.Ordinal);
            (keys, text) = (example[4..(end + 1)], example[(end + 5)..]);
        }

        bool isWhole = keys.Length > 0 && text.Trim().Length > 0;
        return $"---\n{FrontMatter(path, keys)}---\n\n{(isWhole ? text : WithBoxes(text))}";
    }

    private static string FrontMatter(string path, string keys)
    {
        string id = path[(path.LastIndexOf('/') + 1)..^3];
        string own = keys.Contains("id:", StringComparison.Ordinal) && keys.Split('\n').Any(l => l.StartsWith("id:", StringComparison.Ordinal)) ? keys : $"id: {id}\n{keys}";
        var given = Entries(own);
        var names = given.Select(e => e.Split(':')[0]).ToHashSet(StringComparer.Ordinal);
        return string.Concat(given.Concat(Entries(Base("front-matter.yml")).Where(e => !names.Contains(e.Split(':')[0]))));
    }

    /// <summary>Each key with the indented lines below it.</summary>
    private static List<string> Entries(string yaml)
    {
        var entries = new List<string>();
        foreach (string line in yaml.Split('\n').Where(l => l.Length > 0))
        {
            if (line[0] == ' ')
            {
                entries[^1] += line + "\n";
            }
            else
            {
                entries.Add(line + "\n");
            }
        }

        return entries;
    }

    private static string WithBoxes(string text)
    {
        string intro = text.Contains("ref:", StringComparison.Ordinal) ? "" : Base("text.md") + "\n";
        bool isQuestion = text.Contains("<!-- question", StringComparison.Ordinal) && !text.Contains("<!-- quiz", StringComparison.Ordinal);
        string quiz = text.Contains("<!-- quiz", StringComparison.Ordinal) ? "" : Base("quiz.md") + "\n";
        return intro
            + (isQuestion ? "" : text + "\n")
            + Unless(text, "<!-- try-this", "try-this.md")
            + quiz
            + (isQuestion ? text + "\n" : "")
            + Unless(text, "<!-- safety", "safety.md");
    }

    private static string Unless(string text, string mark, string file) => text.Contains(mark, StringComparison.Ordinal) ? "" : Base(file) + "\n";

    private static string Base(string name) => Repository.Read($"{Folder}/x/{name}");
}
