using System.CommandLine;
using System.Globalization;
using Education.Benchmarks.Corpus;

namespace Education.Benchmarks.Compare;

/// <summary><c>compare</c>: build corpora of several sizes with this generator and with Hugo, in turn, and print what each cost.</summary>
internal static class CompareCommand
{
    public static Command Create()
    {
        var command = new Command("compare", "Build the same corpora with this generator and with Hugo, in turn, each time from nothing, and print medians as a Markdown table.");
        var lessons = new Option<string>("--lessons") { Description = "Sizes, comma between.", DefaultValueFactory = _ => "100,1000,10000" };
        var runs = new Option<int>("--runs") { Description = "Runs of each.", DefaultValueFactory = _ => 3 };
        var work = new Option<DirectoryInfo?>("--work") { Description = "Folder to work in. Default: a new one that is deleted afterwards." };
        var program = new Option<FileInfo?>("--program") { Description = "The education.dll to measure. Default: the Release build of this repository." };
        command.Options.Add(program);
        command.Options.Add(lessons);
        command.Options.Add(runs);
        command.Options.Add(work);
        command.SetAction(request =>
        {
            string folder = request.GetValue(work)?.FullName ?? Directory.CreateTempSubdirectory("education-compare-").FullName;
            string education = request.GetValue(program)?.FullName ?? Repository.Education;
            Console.WriteLine(Comparison.Head);
            foreach (int size in request.GetRequiredValue(lessons).Split(',').Select(s => int.Parse(s, CultureInfo.InvariantCulture)))
            {
                string place = Path.Combine(folder, size.ToString(CultureInfo.InvariantCulture));
                Console.WriteLine(Compare(size, request.GetValue(runs), place, education).Rows);
            }

            if (request.GetValue(work) is null)
            {
                Directory.Delete(folder, recursive: true);
            }
        });
        return command;
    }

    private static Comparison Compare(int size, int runs, string folder, string education)
    {
        string project = Path.Combine(folder, "education"), hugo = Path.Combine(folder, "hugo"), output = Path.Combine(folder, "output");
        var plan = new CorpusPlan(size, seed: 1);
        new EducationProject(plan, new SharedContent(Repository.Content)).Write(project);
        new HugoSite(plan).Write(hugo);
        var ours = new List<TimedRun>();
        var theirs = new List<TimedRun>();
        for (int run = 0; run < runs; run++)
        {
            ours.Add(FromNothing(output, "dotnet", education, "build", "--root", project, "--output", output));
            theirs.Add(FromNothing(output, "hugo", "--quiet", "--source", hugo, "--destination", output));
        }

        return new Comparison(size, TimedRun.Median(ours), TimedRun.Median(theirs));
    }

    private static TimedRun FromNothing(string output, string program, params IEnumerable<string> arguments)
    {
        if (Directory.Exists(output))
        {
            Directory.Delete(output, recursive: true);
        }

        return TimedRun.Of(program, arguments);
    }
}
