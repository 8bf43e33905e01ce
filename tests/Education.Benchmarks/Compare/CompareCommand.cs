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
        var program = new Option<FileInfo?>("--program") { Description = "The program to measure, native or an education.dll. Default: the native program of this repository, made first." };
        command.Options.Add(program);
        command.Options.Add(lessons);
        command.Options.Add(runs);
        command.Options.Add(work);
        command.SetAction(request =>
        {
            string folder = request.GetValue(work)?.FullName ?? Directory.CreateTempSubdirectory("education-compare-").FullName;
            string education = request.GetValue(program)?.FullName ?? NativeProgram.Make(Path.Combine(folder, "program"));
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

    // Every run writes to a folder of its own: some file systems take far longer for new folders soon after old ones were deleted.
    private static Comparison Compare(int size, int runs, string folder, string education)
    {
        string project = Path.Combine(folder, "education"), hugo = Path.Combine(folder, "hugo");
        var plan = new CorpusPlan(size, seed: 1);
        new EducationProject(plan, new SharedContent(Repository.Content)).Write(project);
        new HugoSite(plan).Write(hugo);
        var ours = new List<TimedRun>();
        var theirs = new List<TimedRun>();
        for (int run = 0; run < runs; run++)
        {
            string output = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"run-{run}"));
            ours.Add(TimedRun.Of(NativeProgram.Start(education), "build", "--root", project, "--output", Path.Combine(output, "ours")));
            theirs.Add(TimedRun.Of(["hugo"], "--quiet", "--source", hugo, "--destination", Path.Combine(output, "theirs")));
        }

        return new Comparison(size, TimedRun.Median(ours), TimedRun.Median(theirs));
    }
}
