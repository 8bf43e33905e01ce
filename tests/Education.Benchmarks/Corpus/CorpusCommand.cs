using System.CommandLine;

namespace Education.Benchmarks.Corpus;

/// <summary><c>corpus</c>: write made-up lessons to measure with.</summary>
internal static class CorpusCommand
{
    public static Command Create()
    {
        var command = new Command("corpus", "Write a corpus of made-up lessons, the same for the same seed.");
        var lessons = new Option<int>("--lessons") { Description = "How many.", DefaultValueFactory = _ => 1000 };
        var seed = new Option<int>("--seed") { Description = "Any number.", DefaultValueFactory = _ => 1 };
        var project = new Option<DirectoryInfo>("--out") { Description = "Where to write the project.", Required = true };
        var hugo = new Option<DirectoryInfo?>("--hugo") { Description = "Where to write the same as a Hugo site. Default: nowhere." };
        command.Options.Add(lessons);
        command.Options.Add(seed);
        command.Options.Add(project);
        command.Options.Add(hugo);
        command.SetAction(request =>
        {
            var plan = new CorpusPlan(request.GetValue(lessons), request.GetValue(seed));
            new EducationProject(plan, new SharedContent(Repository.Content)).Write(request.GetRequiredValue(project).FullName);
            if (request.GetValue(hugo) is { } folder)
            {
                new HugoSite(plan).Write(folder.FullName);
            }
        });
        return command;
    }
}
