using System.CommandLine;
using System.Text;
using Education.Cli.Baselines;
using Education.Cli.Disk;
using Education.Cli.History;
using Education.Cli.Review;

namespace Education.Cli.Commands;

/// <summary><c>education review</c>: what a change does to the lessons.</summary>
internal static class ReviewCommand
{
    public static Command Create()
    {
        var command = new Command("review", "Say what was changed since a Git commit: new findings, reading level before and after, words, translations. Markdown for a pull request.");
        var start = new Option<string?>("--base") { Description = "The commit or branch to compare with, such as origin/main.", HelpName = "REF" };
        var target = new Option<string?>("--out") { Description = "The file to write. Default: the screen.", HelpName = "FILE" };
        var accept = new Option<string?>("--accept") { Description = "Only say whether this file is safe to post: ends with 0 or 1.", HelpName = "FILE" };
        foreach (var option in new[] { start, target, accept }) command.Options.Add(option);
        var project = new ProjectOptions(command);
        command.SetAction(request =>
        {
            if (request.GetValue(accept) is { } file)
            {
                return Accept(file);
            }

            string reference = request.GetValue(start) ?? throw new UsageException("Name the commit to compare with: --base origin/main.");
            var folder = project.Project(request);
            var today = project.Today(request);
            string text = ReviewText.Write(new OlderProjects(folder, today).At(reference), CheckedFiles.Check(ProjectFiles.Read(folder), today));
            Write(text, request.GetValue(target));
            return ExitCode.Clean;
        });
        return command;
    }

    private static void Write(string text, string? file)
    {
        if (file is null)
        {
            Console.Out.Write(text);
        }
        else
        {
            File.WriteAllText(file, text);
        }
    }

    private static int Accept(string file)
    {
        string? refusal = new FileInfo(file) switch
        {
            { Exists: false } or { LinkTarget: not null } => "There is no such file.",
            { Length: > ReviewText.LongestText * 4L } => "The file is too large.",
            _ => ReviewGuard.Refusal(new UTF8Encoding(false, throwOnInvalidBytes: false).GetString(File.ReadAllBytes(file))),
        };
        Console.Error.WriteLine(refusal ?? "The text may be posted.");
        return refusal is null ? ExitCode.Clean : ExitCode.Findings;
    }
}
