using System.CommandLine;
using System.Globalization;
using Education.Cli.Disk;
using Education.Lessons;

namespace Education.Cli.Commands;

/// <summary><c>education new lesson</c>: a file to start from.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var command = new Command("new", "Start a new file from a pattern that already passes the checks.");
        command.Subcommands.Add(Lesson());
        return command;
    }

    private static Command Lesson()
    {
        var command = new Command("lesson", "Start a lesson. Example: education new lesson move/stretch-and-rest --title \"How do I stretch?\"");
        var name = new Argument<string>("path/id") { Description = "The learning path that is its home, a slash, and its id." };
        var title = new Option<string?>("--title") { Description = "As a patient would say it. Default: made from the id.", HelpName = "TEXT" };
        var language = new Option<string>("--language") { Description = "Default: en.", DefaultValueFactory = _ => "en", HelpName = "TAG" };
        command.Arguments.Add(name);
        command.Options.Add(title);
        command.Options.Add(language);
        var project = new ProjectOptions(command);
        command.SetAction(request =>
        {
            string file = Write(project.Project(request), request.GetRequiredValue(name), request.GetRequiredValue(language), request.GetValue(title), project.Today(request));
            Console.Out.WriteLine($"{file}\nFill in what stands in round brackets, add the id to paths.yml, then run: education validate");
            return ExitCode.Clean;
        });
        return command;
    }

    private static string Write(ProjectFolder project, string name, string language, string? title, DateOnly today)
    {
        var parts = name.Split('/');
        if (parts.Length != 2 || !parts.Append(language).All(IsSlug))
        {
            throw new UsageException($"‘{name}’ is not a path and an id. Write it as move/stretch-and-rest: small letters, digits and hyphens.");
        }

        string relative = $"content/{language}/{parts[0]}/{parts[1]}.md";
        string file = project.PathOf(relative);
        if (File.Exists(file))
        {
            throw new UsageException($"{relative} exists already. Choose another id.");
        }

        Directory.CreateDirectory(project.PathOf($"content/{language}/{parts[0]}"));
        File.WriteAllText(file, Template()
            .Replace("{id}", parts[1], StringComparison.Ordinal)
            .Replace("{title}", title ?? Words(parts[1]), StringComparison.Ordinal)
            .Replace("{date}", today.ToString("O", CultureInfo.InvariantCulture), StringComparison.Ordinal));
        return relative;
    }

    private static string Template()
    {
        using var stream = typeof(NewCommand).Assembly.GetManifestResourceStream("templates/lesson.md")
            ?? throw new InvalidOperationException("The lesson pattern is missing from the program.");
        return new StreamReader(stream).ReadToEnd();
    }

    private static bool IsSlug(string text) => text.Length is > 0 and <= 64 && Slug.Of(text) == text && !text.Contains('_', StringComparison.Ordinal);

    private static string Words(string id) => char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');
}
