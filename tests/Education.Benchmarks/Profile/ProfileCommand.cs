using System.CommandLine;
using Education.Benchmarks.Corpus;

namespace Education.Benchmarks.Profile;

/// <summary><c>profile</c>: count what runs often during a build, for the native compiler.</summary>
internal static class ProfileCommand
{
    public static Command Create()
    {
        var command = new Command("profile", "Build made-up lessons with a program that counts, and write for the native compiler which code ran how often.");
        var lessons = new Option<int>("--lessons") { Description = "How many lessons to build.", DefaultValueFactory = _ => 1000 };
        var file = new Option<FileInfo>("--out")
        {
            Description = "Where to write the profile.",
            DefaultValueFactory = _ => new FileInfo(Path.Combine(Repository.Root, "src", "Education.Cli", "education.mibc")),
        };
        command.Options.Add(lessons);
        command.Options.Add(file);
        command.SetAction(request =>
        {
            string folder = Directory.CreateTempSubdirectory("education-profile-").FullName;
            string project = Path.Combine(folder, "project");
            new EducationProject(new CorpusPlan(request.GetValue(lessons), seed: 1), new SharedContent(Repository.Content)).Write(project);
            var trace = Trace.Read(CountingRun.Of(project, folder));
            int methods = ProfileFile.Write(trace, request.GetRequiredValue(file).FullName);
            Console.WriteLine($"{methods} of {trace.Counts.Count} methods that ran.");
            Directory.Delete(folder, recursive: true);
        });
        return command;
    }
}
