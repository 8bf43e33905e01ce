using System.CommandLine;
using Education.Cli.Disk;
using Education.Cli.Moves;
using Education.Cli.Scaffolds;

namespace Education.Cli.Commands;

/// <summary><c>education new</c>: something to start from.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var command = new Command("new", "Start a lesson, a quiz, a glossary term or a translation from a pattern that already passes the checks.");
        command.Subcommands.Add(Lesson());
        command.Subcommands.Add(Quiz());
        command.Subcommands.Add(Term());
        command.Subcommands.Add(Translation());
        return command;
    }

    private static Command Lesson()
    {
        var command = new Command("lesson", "Start a lesson. Example: education new lesson move/stretch-and-rest --title \"How do I stretch?\"");
        var name = Name(command);
        var title = new Option<string?>("--title") { Description = "As a patient would say it. Default: made from the id.", HelpName = "TEXT" };
        command.Options.Add(title);
        var language = LanguageOption(command);
        return Run(command, (desk, request) =>
            NewLesson.Make(desk, LessonPlace.Read(request.GetRequiredValue(name)), request.GetRequiredValue(language), request.GetValue(title)));
    }

    private static Command Quiz()
    {
        var command = new Command("quiz", "Add a quiz to a lesson that has none. Example: education new quiz move/stretch-and-rest");
        var name = Name(command);
        var language = LanguageOption(command);
        return Run(command, (desk, request) => NewQuiz.Make(desk, LessonPlace.Read(request.GetRequiredValue(name)), request.GetRequiredValue(language)));
    }

    private static Command Term()
    {
        var command = new Command("term", "Add a word to the glossary. Example: education new term \"flare-up\"");
        var word = new Argument<string>("word") { Description = "As lessons print it." };
        command.Arguments.Add(word);
        var language = LanguageOption(command);
        return Run(command, (desk, request) => NewTerm.Make(desk, request.GetRequiredValue(word), request.GetRequiredValue(language)));
    }

    private static Command Translation()
    {
        var command = new Command("translation", "Copy a lesson to another language, ready to be translated. Example: education new translation es understand/pain-is-real");
        var tag = new Argument<string>("language") { Description = "A language of the site, such as es." };
        command.Arguments.Add(tag);
        var name = Name(command);
        var refresh = new Option<bool>("--refresh") { Description = "The translation was compared with its source: keep the marks of the source as it is now. No word is changed." };
        command.Options.Add(refresh);
        return Run(command, (desk, request) =>
        {
            var (language, place) = (request.GetRequiredValue(tag), LessonPlace.Read(request.GetRequiredValue(name)));
            return request.GetValue(refresh) ? RefreshedTranslation.Make(desk, language, place) : NewTranslation.Make(desk, language, place);
        });
    }

    private static Argument<string> Name(Command command)
    {
        var name = new Argument<string>("path/id") { Description = "The learning path that is its home, a slash, and its id." };
        command.Arguments.Add(name);
        return name;
    }

    private static Option<string> LanguageOption(Command command)
    {
        var language = new Option<string>("--language") { Description = "Default: en.", DefaultValueFactory = _ => "en", HelpName = "TAG" };
        command.Options.Add(language);
        return language;
    }

    private static Command Run(Command command, Func<Desk, ParseResult, Scaffold> make)
    {
        var project = new ProjectOptions(command);
        command.SetAction(request =>
        {
            var folder = project.Project(request);
            var scaffold = make(new Desk(ProjectFiles.Read(folder), project.Today(request)), request);
            string file = folder.PathOf(scaffold.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(file) ?? folder.Root);
            File.WriteAllText(file, scaffold.Text);
            Console.Out.WriteLine($"{scaffold.Path}\n{scaffold.Advice}");
            return ExitCode.Clean;
        });
        return command;
    }
}
