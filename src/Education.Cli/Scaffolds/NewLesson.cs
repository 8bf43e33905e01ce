using System.Globalization;
using Education.Cli.Moves;

namespace Education.Cli.Scaffolds;

/// <summary>A lesson to start from.</summary>
internal static class NewLesson
{
    // Its lessons show the stop rule for people who crash after effort.
    private const string MovingHome = "move";

    /// <exception cref="UsageException">The lesson exists already, or paths.yml has no such path.</exception>
    public static Scaffold Make(Desk desk, LessonPlace place, string language, string? title)
    {
        desk.ExpectPath(desk.LanguageOf(language), place.Home);
        string path = desk.PathOf($"{desk.LanguageOf(language)}/{place}.md");
        if (desk.TextOf(path) is not null)
        {
            throw new UsageException($"{path} exists already. Choose another id.");
        }

        string lesson = Pattern.Fill("lesson.md", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["id"] = place.Id,
            ["title"] = YamlWords.Of(title ?? Words(place.Id)),
            ["pem"] = place.Home == MovingHome ? "true" : "false",
            ["date"] = desk.Today.ToString("O", CultureInfo.InvariantCulture),
        });
        return new Scaffold(path, $"{lesson}\n{NewQuiz.Questions("first", "second")}", "Fill in what stands in round brackets, add the id to paths.yml, then run: education validate");
    }

    private static string Words(string id) => char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');
}
