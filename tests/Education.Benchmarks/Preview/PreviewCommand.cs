using System.CommandLine;
using System.Globalization;
using Education.Benchmarks.Compare;
using Education.Benchmarks.Corpus;

namespace Education.Benchmarks.Preview;

/// <summary><c>preview</c>: save a lesson while a preview runs, again and again, and print how long a reader of the page waits.</summary>
internal static class PreviewCommand
{
    public static Command Create()
    {
        var command = new Command("preview", "Save a lesson of a made-up site while a preview of it runs, and print medians of the time until the new page and its findings are there.");
        var lessons = new Option<string>("--lessons") { Description = "Sizes, comma between.", DefaultValueFactory = _ => "100,1000,10000" };
        var saves = new Option<int>("--saves") { Description = "How often the lesson is saved.", DefaultValueFactory = _ => 9 };
        var program = new Option<FileInfo?>("--program") { Description = "The program to measure, native or an education.dll. Default: the native program of this repository, made first." };
        command.Options.Add(lessons);
        command.Options.Add(saves);
        command.Options.Add(program);
        command.SetAction(async (request, cancel) =>
        {
            string folder = Directory.CreateTempSubdirectory("education-preview-").FullName;
            string education = request.GetValue(program)?.FullName ?? NativeProgram.Make(Path.Combine(folder, "program"));
            Console.WriteLine("| Lessons | until served, s | save to page, s | save to findings, s |\n| ---: | ---: | ---: | ---: |");
            foreach (int size in request.GetRequiredValue(lessons).Split(',').Select(s => int.Parse(s, CultureInfo.InvariantCulture)))
            {
                string project = Path.Combine(folder, size.ToString(CultureInfo.InvariantCulture));
                new EducationProject(new CorpusPlan(size, seed: 1), new SharedContent(Repository.Content)).Write(project);
                Console.WriteLine(await RowAsync(project, education, size, request.GetValue(saves), cancel));
            }

            Directory.Delete(folder, recursive: true);
        });
        return command;
    }

    private static async Task<string> RowAsync(string project, string education, int size, int saves, CancellationToken cancel)
    {
        await using var preview = await RunningPreview.StartAsync(NativeProgram.Start(education), project, cancel);
        var waits = new List<PageWait>();
        for (int save = 0; save < saves; save++)
        {
            waits.Add(await preview.SaveAsync($"Saved for the {save}th time.", cancel));
        }

        return string.Create(CultureInfo.InvariantCulture, $"| {size:N0} | {preview.UntilServed:0.00} | {Middle(waits, w => w.Page):0.00} | {Middle(waits, w => w.Findings):0.00} |");
    }

    private static double Middle(IEnumerable<PageWait> waits, Func<PageWait, double> figure)
    {
        var sorted = waits.Select(figure).Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
